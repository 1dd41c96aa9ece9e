// Says in time that the session ends: <dialog id="sessie" data-stil="1800" data-waarschuw="300">, in seconds.
const vlak = document.getElementById('sessie');
const ACHTERGROND = { 'Brugwijzer-Achtergrond': 'ja' };
let klok = 0;
let einde = 0;
let vast = false; // the end that nobody can put off

/** What is left, in seconds; null when it's over. Asking in the background keeps nobody signed in. */
async function over(koppen) {
  const antwoord = await fetch(vlak.dataset.url, {
    headers: { Accept: 'application/json', ...koppen }, credentials: 'same-origin', cache: 'no-store',
  });
  if (antwoord.status === 204) return null;
  if (!antwoord.ok) throw new Error();
  return antwoord.json();
}

function plan(seconden) {
  clearTimeout(klok);
  klok = setTimeout(kijk, Math.max(1, seconden) * 1000);
}

async function kijk(koppen = ACHTERGROND) {
  try {
    const nog = await over(koppen);
    if (!nog) return location.replace(location.pathname + location.search);
    const waarschuw = Number(vlak.dataset.waarschuw);
    vast = nog.hoogstens <= nog.stil;
    const rest = Math.min(nog.stil, nog.hoogstens);
    einde = Date.now() + rest * 1000;
    if (rest > waarschuw) {
      vlak.close();
      return plan(rest - waarschuw);
    }
    toon();
    return plan(Math.min(30, rest + 1));
  } catch {
    return plan(30); // no connection now
  }
}

function toon() {
  const minuten = Math.max(1, Math.round((einde - Date.now()) / 60000));
  const uitleg = vlak.querySelector('[data-sessie-uitleg]');
  const soort = vast ? 'einde' : 'stil';
  const nieuw = (minuten === 1 ? uitleg.dataset[`${soort}Een`] : uitleg.dataset[soort]).replace('{0}', minuten);
  if (uitleg.textContent !== nieuw) uitleg.textContent = nieuw;
  vlak.querySelector('[data-sessie-blijf]').hidden = vast;
  vlak.querySelector('[data-sessie-goed]').hidden = !vast;
  if (vlak.open || vlak.dataset.gezien === soort) return;
  vlak.showModal();
  vlak.querySelector('button:not([hidden])').focus();
}

if (vlak) {
  plan(Math.min(vlak.dataset.stil, vlak.dataset.hoogstens) - vlak.dataset.waarschuw);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && kijk());
  // Escape is a sign of life too
  const hier = () => {
    vlak.close();
    if (vast) vlak.dataset.gezien = 'einde';
    else kijk({});
  };
  vlak.addEventListener('cancel', hier);
  vlak.addEventListener('click', ({ target }) => target.closest('button') && hier());
}
