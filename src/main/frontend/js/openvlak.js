// Loads the picture of the process when its panel is opened for the first time.
document.addEventListener('toggle', ({ target }) => {
  if (target.open) target.querySelectorAll('.bw-procesbeeld:not([data-geladen])').forEach(laad);
}, true);

async function laad(vak) {
  vak.dataset.geladen = '';
  const stijl = document.createElement('link');
  stijl.rel = 'stylesheet';
  stijl.href = vak.dataset.cssUrl;
  document.head.append(stijl);
  try {
    const { toon } = await import(vak.dataset.scriptUrl);
    await toon(vak);
  } catch {
    const uitleg = document.createElement('p');
    uitleg.className = 'bw-kader bw-kader--let-op';
    uitleg.textContent = vak.dataset.mislukt;
    vak.replaceChildren(uitleg);
  }
}

// only one menu open at a time, and Escape closes it
const menus = () => document.querySelectorAll('.bw-menu[open], .bw-wie[open]');
document.addEventListener('click', ({ target }) => {
  for (const menu of menus()) if (!menu.contains(target)) menu.open = false;
});
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  for (const menu of menus()) {
    menu.open = false;
    menu.querySelector('summary').focus();
  }
});
