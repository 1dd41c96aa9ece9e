// Warns while typing; the server refuses it anyway.
import { bevatBsn } from './elfproef.js';
import { tekst } from './teksten.js';

const VRIJE_TEKST = 'textarea, input[type=text], input[type=search], input:not([type])';

document.addEventListener('input', ({ target }) => {
  if (!target.matches?.(VRIJE_TEKST)) return;
  const blok = target.parentElement;
  let waarschuwing = blok.querySelector('[data-bsn]');
  if (!bevatBsn(target.value)) {
    if (waarschuwing) waarschuwing.textContent = '';
    if (waarschuwing) waarschuwing.hidden = true;
    return;
  }
  if (!waarschuwing) {
    waarschuwing = document.createElement('p');
    waarschuwing.className = 'bw-veld__waarschuwing';
    waarschuwing.dataset.bsn = '';
    waarschuwing.setAttribute('role', 'status');
    target.after(waarschuwing);
  }
  waarschuwing.hidden = false;
  if (!waarschuwing.textContent) waarschuwing.textContent = tekst('bsn');
});
