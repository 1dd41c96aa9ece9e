// Shows what belongs to a choice.
// data-toon-als="veld=waarde,waarde2": a block that belongs to certain answers.
// data-toon-bij="fiets geld": an option that fits certain tiles; data-toon-altijd stays.
// data-gekozen-tegel="past bij {0}": says which tile. data-niets-past: shown when no option fits.

const waardenVan = (formulier, naam) => [...formulier.elements]
  .filter(veld => veld.name === naam && veld.type !== 'hidden'
    && (!['radio', 'checkbox'].includes(veld.type) || veld.checked))
  .map(veld => veld.value);

function blokken(formulier) {
  for (const blok of formulier.querySelectorAll('[data-toon-als]')) {
    const [naam, waarden] = blok.dataset.toonAls.split('=');
    const gekozen = waardenVan(formulier, naam);
    blok.hidden = !waarden.split(',').some(waarde => gekozen.includes(waarde.trim()));
  }
}

function opties(formulier) {
  const tegel = formulier.querySelector('.bw-tegels input[type=radio]:checked');
  const kandidaten = [...formulier.querySelectorAll('[data-toon-bij]')];
  for (const optie of kandidaten) {
    const past = !tegel || 'toonAltijd' in optie.dataset
      || optie.dataset.toonBij.split(/\s+/).includes(tegel.value);
    optie.hidden = !past;
    // what can't be seen must not be sent
    if (!past) optie.querySelectorAll('input:checked').forEach(keuze => { keuze.checked = false; });
  }
  const naam = tegel?.closest('label')?.textContent.trim() ?? '';
  for (const plek of formulier.querySelectorAll('[data-gekozen-tegel]')) {
    plek.hidden = !naam;
    plek.textContent = plek.dataset.gekozenTegel.replace('{0}', naam.toLowerCase());
  }
  for (const plek of formulier.querySelectorAll('[data-niets-past]')) {
    plek.hidden = !kandidaten.length || kandidaten.some(optie => !optie.hidden);
  }
}

function werkBij(formulier) {
  blokken(formulier);
  opties(formulier);
}

const alles = () => document.querySelectorAll('form').forEach(werkBij);
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', alles);
else alles();
addEventListener('pageshow', event => event.persisted && alles());
document.addEventListener('change', ({ target }) => target.form && werkBij(target.form));
document.addEventListener('htmx:load', alles);
