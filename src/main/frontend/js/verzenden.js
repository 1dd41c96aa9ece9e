// One click is one action. The server has the last word (idempotency key);
// this only saves the user a doubt.
import { tekst } from './teksten.js';

const EVEN = 8000;

document.addEventListener('submit', event => {
  const formulier = event.target;
  if (formulier.method !== 'post' || 'vaker' in formulier.dataset) return;
  if ('bezig' in formulier.dataset) {
    event.preventDefault();
    event.stopImmediatePropagation();
    return;
  }
  if (event.defaultPrevented && !formulier.matches('[hx-post],[data-hx-post]')) return;
  vergrendel(formulier, event.submitter ?? formulier.querySelector('[type=submit],button:not([type])'));
}, true);

function vergrendel(formulier, knop) {
  formulier.dataset.bezig = '';
  if (knop) {
    knop.setAttribute('aria-disabled', 'true');
    if (knop.matches('button.utrecht-button')) {
      knop.dataset.tekst = knop.innerHTML;
      // keeps its width, so that nothing jumps
      knop.style.minInlineSize = `${knop.offsetWidth}px`;
      knop.textContent = tekst('bezig') || knop.textContent;
    }
  }
  setTimeout(() => geefVrij(formulier), EVEN);
}

function geefVrij(formulier) {
  delete formulier.dataset.bezig;
  for (const knop of formulier.querySelectorAll('[aria-disabled=true]')) {
    knop.removeAttribute('aria-disabled');
    knop.style.minInlineSize = '';
    if (knop.dataset.tekst !== undefined) knop.innerHTML = knop.dataset.tekst;
    delete knop.dataset.tekst;
  }
}

const geefAllesVrij = () => document.querySelectorAll('form[data-bezig]').forEach(geefVrij);
addEventListener('pageshow', event => event.persisted && geefAllesVrij());
document.addEventListener('htmx:afterRequest', geefAllesVrij);
