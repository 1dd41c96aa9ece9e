// Says how many characters are left: <textarea data-max="500">.
import { tekst } from './teksten.js';

document.addEventListener('input', ({ target }) => target.matches?.('textarea[data-max]') && tel(target));

function tel(veld) {
  const over = Number(veld.dataset.max) - veld.value.length;
  const teller = veld.parentElement.querySelector('.bw-veld__teller') ?? maak(veld);
  teller.textContent = over < 0 ? tekst('tekens-te-veel', -over) : tekst('tekens-over', over);
  teller.classList.toggle('bw-veld__teller--over', over < 0);
  // speak only when it starts to matter
  teller.setAttribute('aria-live', over < 30 ? 'polite' : 'off');
}

function maak(veld) {
  const teller = document.createElement('p');
  teller.className = 'bw-veld__teller';
  veld.after(teller);
  return teller;
}
