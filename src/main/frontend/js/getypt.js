// Keeps what was typed in <form data-onthoud> for when the session ends, and puts it back after signing in again.
// In sessionStorage: of this tab only, gone when it closes. See docs/decisions/0025-sessions.md.
import { tekst } from './teksten.js';

const VOORAAN = 'bw-getypt ';
const OPNIEUW = 'bw-opnieuw-aangemeld';
const HOOGSTENS = 12 * 60 * 60 * 1000;
const NIET = ['hidden', 'password', 'file', 'submit', 'button'];

const wie = document.body.dataset.wie;
const alle = () => Object.keys(sessionStorage).filter(naam => naam.startsWith(VOORAAN));
const wis = namen => namen.forEach(naam => sessionStorage.removeItem(naam));
const naamVan = formulier => `${VOORAAN}${wie} ${new URL(formulier.action).pathname}`;
// a draft that the server keeps needs no second one
const telt = formulier => wie && formulier?.matches('form[data-onthoud]:not([data-concept-url])');
const velden = formulier => [...formulier.elements].filter(veld => veld.name && !NIET.includes(veld.type));
const aanTeKruisen = veld => ['radio', 'checkbox'].includes(veld.type);

function lees(naam) {
  try {
    const bewaard = JSON.parse(sessionStorage.getItem(naam));
    return bewaard && Date.now() - bewaard.om < HOOGSTENS ? bewaard : null;
  } catch {
    return null;
  }
}

function bewaar(formulier, verstuurd = false) {
  const waarden = velden(formulier).map(veld => [veld.name, aanTeKruisen(veld) ? veld.checked : veld.value]);
  try {
    sessionStorage.setItem(naamVan(formulier), JSON.stringify({ om: Date.now(), verstuurd, waarden }));
  } catch { /* without storage it's as before */ }
}

function zetTerug(formulier) {
  const bewaard = lees(naamVan(formulier));
  const nu = velden(formulier);
  // another form by now: don't put words in the wrong place
  if (!bewaard || nu.length !== bewaard.waarden.length
    || nu.some((veld, i) => veld.name !== bewaard.waarden[i][0])) return false;
  nu.forEach((veld, i) => {
    const waarde = bewaard.waarden[i][1];
    if (aanTeKruisen(veld) ? veld.checked === waarde : veld.value === waarde) return;
    if (aanTeKruisen(veld)) veld.checked = waarde;
    else veld.value = waarde;
    veld.dispatchEvent(new Event(aanTeKruisen(veld) ? 'change' : 'input', { bubbles: true }));
  });
  const melding = document.createElement('p');
  melding.className = 'bw-kader bw-kader--goed';
  melding.setAttribute('role', 'status');
  formulier.prepend(melding);
  melding.textContent = tekst('getypt-terug');
  return true;
}

function begin() {
  const opAanmelden = location.pathname.endsWith('/aanmelden');
  if (!wie) {
    if (opAanmelden && /[?&](verlopen|nietbewaard|telang)\b/.test(location.search)) {
      sessionStorage.setItem(OPNIEUW, '1');
    } else if (opAanmelden && /[?&]afgemeld\b/.test(location.search)) {
      wis([...alle(), OPNIEUW]);
    }
    return;
  }
  wis(alle().filter(naam => !naam.startsWith(`${VOORAAN}${wie} `) || !lees(naam)));
  const formulieren = [...document.querySelectorAll('form[data-onthoud]')].filter(telt);
  if (sessionStorage.getItem(OPNIEUW)) {
    if (formulieren.map(zetTerug).includes(true)) sessionStorage.removeItem(OPNIEUW);
    return;
  }
  // sent and answered, or left behind on purpose: a form that opens fresh is fresh
  wis([...alle().filter(naam => lees(naam)?.verstuurd), ...formulieren.map(naamVan)]);
}

try {
  begin();
  for (const soort of ['input', 'change']) {
    document.addEventListener(soort, ({ target }) => telt(target.form) && bewaar(target.form));
  }
  document.addEventListener('submit', ({ target }) => {
    if (telt(target)) bewaar(target, true);
    else if (target.action?.endsWith('/afmelden')) wis([...alle(), OPNIEUW]);
  });
} catch { /* storage is off: nothing is kept */ }
