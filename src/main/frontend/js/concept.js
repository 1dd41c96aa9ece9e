// Keeps what was typed: <form data-concept-url="/doorverwijzingen/concept">.
// The server answers {"id":"…","bewaardOm":"14:02","versie":3}.
import { tekst } from './teksten.js';

const RUST = 800;
const staten = new WeakMap();

const conceptformulier = element => element?.closest?.('form[data-concept-url]');
const staatVan = formulier => {
  if (!staten.has(formulier)) staten.set(formulier, { klok: 0, onderweg: false, opnieuw: false, gestopt: false });
  return staten.get(formulier);
};

for (const soort of ['input', 'change']) {
  document.addEventListener(soort, ({ target }) => {
    const formulier = conceptformulier(target);
    if (formulier && target.name) plan(formulier);
  });
}

// sending ends the draft: nothing may be saved after it
document.addEventListener('submit', ({ target, defaultPrevented }) => {
  const formulier = conceptformulier(target);
  if (!formulier || defaultPrevented) return;
  clearTimeout(staatVan(formulier).klok);
  staatVan(formulier).gepland = false;
});

// the phone goes into the pocket: save at once
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState !== 'hidden') return;
  for (const formulier of document.querySelectorAll('form[data-concept-url]')) {
    if (staatVan(formulier).gepland) bewaar(formulier);
  }
});

function plan(formulier, wachttijd = RUST) {
  const staat = staatVan(formulier);
  if (staat.gestopt) return;
  clearTimeout(staat.klok);
  staat.gepland = true;
  staat.klok = setTimeout(() => bewaar(formulier), wachttijd);
}

async function bewaar(formulier) {
  const staat = staatVan(formulier);
  clearTimeout(staat.klok);
  if (!formulier.isConnected || staat.gestopt || 'bezig' in formulier.dataset) return;
  if (staat.onderweg) {
    staat.opnieuw = true; // one at a time: the next needs this one's version
    return;
  }
  staat.onderweg = true;
  staat.gepland = false;
  try {
    const antwoord = await fetch(formulier.dataset.conceptUrl, {
      method: 'POST',
      headers: { Accept: 'application/json' },
      body: velden(formulier),
      credentials: 'same-origin',
      keepalive: true,
    });
    verwerk(formulier, staat, antwoord.redirected ? null : antwoord.status,
      antwoord.ok && !antwoord.redirected ? await antwoord.json() : null);
  } catch {
    toon(formulier, tekst('concept-mislukt'));
    if (!staat.opnieuw) plan(formulier, 10000);
  } finally {
    staat.onderweg = false;
    if (staat.opnieuw) {
      staat.opnieuw = false;
      plan(formulier);
    }
  }
}

function verwerk(formulier, staat, status, concept) {
  if (concept) {
    vul(formulier, 'concept', concept.id);
    vul(formulier, 'conceptVersie', concept.versie);
    toon(formulier, tekst('concept-bewaard', concept.bewaardOm));
  } else if (status === 409) {
    staat.gestopt = true; // changed in another window: don't overwrite it
    toon(formulier, tekst('concept-elders'));
  } else {
    toon(formulier, tekst('concept-mislukt'));
  }
}

function velden(formulier) {
  const waarden = new URLSearchParams();
  for (const [naam, waarde] of new FormData(formulier)) {
    if (typeof waarde === 'string') waarden.append(naam, waarde);
  }
  return waarden;
}

function vul(formulier, naam, waarde) {
  const veld = formulier.elements.namedItem(naam);
  if (veld && waarde !== undefined && waarde !== null) veld.value = waarde;
}

function toon(formulier, bericht) {
  const plek = formulier.querySelector('[data-concept-status]');
  if (plek) plek.textContent = bericht;
}
