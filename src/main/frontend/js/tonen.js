// Shows what belongs to a choice.
// data-toon-als="veld=waarde,waarde2": a block that belongs to certain answers.
// data-toon-bij="fiets geld": an option that fits certain tiles. Those come in sight; the others
// wait behind the button data-meer-opties. Without a tile the first few show: they are used most.
// data-gekozen-tegel="past bij {0}": says which tile. data-niets-past: shown when no option fits.

const ZONDER_TEGEL = 4;

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
  const past = (optie, plek) => tegel
    ? optie.dataset.toonBij.split(/\s+/).includes(tegel.value)
    : plek < ZONDER_TEGEL;
  const passend = kandidaten.filter(past);
  const meer = formulier.querySelector('[data-meer-opties]');
  const alles = !meer || 'open' in meer.dataset || !passend.length;
  for (const optie of kandidaten) {
    // a choice that was made stays in sight, or it would be sent unseen
    optie.hidden = !alles && !passend.includes(optie) && !optie.querySelector('input:checked');
  }
  if (meer) meer.hidden = kandidaten.every(optie => !optie.hidden);
  const naam = tegel?.closest('label')?.textContent.trim() ?? '';
  for (const plek of formulier.querySelectorAll('[data-gekozen-tegel]')) {
    plek.hidden = !naam;
    plek.textContent = plek.dataset.gekozenTegel.replace('{0}', naam.toLowerCase());
  }
  for (const plek of formulier.querySelectorAll('[data-niets-past]')) {
    plek.hidden = !tegel || !kandidaten.length || passend.length > 0;
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

document.addEventListener('click', ({ target }) => {
  const meer = target.closest('[data-meer-opties]');
  if (!meer) return;
  const eerste = [...meer.form.querySelectorAll('[data-toon-bij]')].find(optie => optie.hidden);
  meer.dataset.open = '';
  werkBij(meer.form);
  eerste?.querySelector('input').focus();
});
// another tile: what fits comes first again
document.addEventListener('change', ({ target }) => {
  if (target.closest('.bw-tegels')) delete target.form?.querySelector('[data-meer-opties]')?.dataset.open;
}, true);
