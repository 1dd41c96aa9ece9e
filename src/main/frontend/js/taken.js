// Only on the task list: choose several tasks, and work with the keyboard.
// Single keys can be switched off in the help (WCAG 2.1.4); this browser remembers it.
const UIT = 'bw-toetsen-uit';

const rijen = () => [...document.querySelectorAll('.bw-taken tbody tr')];
const vakken = () => [...document.querySelectorAll('input[name=taak][form=stapel]')];
const balk = document.querySelector('[data-stapel]');
const hulp = document.getElementById('toetsen');

// ---- choosing -------------------------------------------------------------
let laatste = null;

function tel() {
  if (!balk) return;
  const gekozen = vakken().filter(vak => vak.checked).length;
  const regel = balk.querySelector('[data-stapel-tel]');
  const alles = balk.querySelector('[data-stapel-alles] input');
  const { geen, een, meer } = regel.dataset;
  regel.textContent = gekozen === 0 ? geen : gekozen === 1 ? een : meer.replace('{0}', gekozen);
  alles.checked = gekozen > 0 && gekozen === vakken().length;
  alles.indeterminate = gekozen > 0 && !alles.checked;
  balk.classList.toggle('bw-stapelbalk--vast', gekozen > 0);
  for (const vak of vakken()) vak.closest('tr').classList.toggle('bw-taken__gekozen', vak.checked);
}

function reeks(van, tot, aan) {
  const alle = vakken();
  const [begin, einde] = [alle.indexOf(van), alle.indexOf(tot)].sort((a, b) => a - b);
  if (begin >= 0) for (const vak of alle.slice(begin, einde + 1)) vak.checked = aan;
}

if (balk) {
  balk.querySelector('[data-stapel-alles]').hidden = false;
  tel();
  addEventListener('pageshow', tel);
  document.addEventListener('click', event => {
    const vak = event.target.closest?.('input[name=taak]');
    if (!vak) return;
    if (event.shiftKey && laatste) reeks(laatste, vak, vak.checked);
    laatste = vak;
    tel();
  });
  document.addEventListener('change', ({ target }) => {
    if (target.closest('[data-stapel-alles]')) for (const vak of vakken()) vak.checked = target.checked;
    tel();
  });
}

// ---- keys -----------------------------------------------------------------
const uit = () => {
  try { return localStorage.getItem(UIT) === '1'; } catch { return false; }
};

function zet(aan) {
  try {
    if (aan) localStorage.removeItem(UIT);
    else localStorage.setItem(UIT, '1');
  } catch { /* without storage the choice holds for this page only */ }
}

const huidig = () => rijen().findIndex(rij => rij.contains(document.activeElement));

function loop(stap) {
  const alle = rijen();
  if (!alle.length) return;
  const naar = Math.min(alle.length - 1, Math.max(0, huidig() + stap));
  alle[huidig() < 0 ? 0 : naar].querySelector('.bw-taken__titel').focus();
}

const inRij = keuze => rijen()[huidig()]?.querySelector(keuze);

function kies() {
  const vak = inRij('input[name=taak]');
  if (!vak) return;
  vak.checked = !vak.checked;
  laatste = vak;
  tel();
}

function naarFilter() {
  const veld = document.querySelector('#school, #wanneer');
  const vouw = veld?.closest('details');
  if (vouw) vouw.open = true;
  veld?.focus();
}

const doen = {
  j: () => loop(1),
  k: () => loop(-1),
  o: () => inRij('.bw-taken__titel')?.click(),
  p: () => inRij('[data-pak-op]')?.click(),
  x: kies,
  '/': naarFilter,
  '?': () => hulp.showModal(),
};

const typt = doel => doel.matches?.('input:not([type=checkbox]):not([type=radio]), textarea, select')
  || doel.isContentEditable;

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (typt(event.target) || hulp?.open || document.querySelector('dialog[open]')) return;
  const pijl = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  // the arrows scroll the page, except when you are walking through the rows
  if (pijl && event.target.matches('.bw-taken__titel')) {
    event.preventDefault();
    loop(pijl);
    return;
  }
  const actie = uit() ? undefined : doen[event.key];
  if (!actie) return;
  event.preventDefault();
  actie();
});

// ---- help -----------------------------------------------------------------
if (hulp) {
  const knop = document.querySelector('[data-toetsen]');
  const aan = hulp.querySelector('[data-toetsen-aan]');
  knop.hidden = false;
  knop.addEventListener('click', () => hulp.showModal());
  aan.checked = !uit();
  aan.addEventListener('change', () => zet(aan.checked));
}
