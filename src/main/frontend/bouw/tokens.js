// A theme has some 2,500 custom properties; a page needs a few hundred.
// Keeps what our CSS reaches, also through other tokens.
const THEMA = /\.[a-z-]*theme\s*\{([^}]*)\}/g;
const DECLARATIE = /(--[\w-]+)\s*:\s*([^;]+);?/g;
const VERWIJZING = /var\(\s*(--[\w-]+)/g;

const REGEL = /([^{}]*)\{[^{}]*\}/g;
const UTRECHT = /\.(utrecht-[\w-]+)/g;

/** Drops the variants of Utrecht's components that no page uses. */
export function zonderOngebruikt(css, gebruikt) {
  return css.replace(REGEL, (regel, selectoren) => {
    const kan = selectoren.replace(/:not\([^)]*\)/g, '').split(',')
      .some(selector => [...selector.matchAll(UTRECHT)].every(([, klasse]) => gebruikt.has(klasse)));
    return kan ? regel : '';
  });
}

const verwijzingen = css => [...css.matchAll(VERWIJZING)].map(([, naam]) => naam);

export function snoei(css) {
  const tokens = new Map();
  const rest = css.replace(THEMA, (_, blok) => {
    for (const [, naam, waarde] of blok.matchAll(DECLARATIE)) tokens.set(naam, waarde.trim());
    return '';
  });

  const bereikt = new Set();
  const wachtrij = verwijzingen(rest);
  while (wachtrij.length) {
    const naam = wachtrij.pop();
    if (bereikt.has(naam) || !tokens.has(naam)) continue;
    bereikt.add(naam);
    wachtrij.push(...verwijzingen(tokens.get(naam)));
  }

  const over = [...tokens].filter(([naam]) => bereikt.has(naam));
  return `:root{${over.map(([naam, waarde]) => `${naam}:${waarde}`).join(';')}}\n${rest}`;
}
