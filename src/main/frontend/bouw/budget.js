// A first visit on a phone in a schoolyard: at most 80 kB over the line.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const hier = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const doel = path.resolve(process.argv[2] ?? process.env.BRUGWIJZER_STATIC
  ?? path.join(hier, '../../../target/classes/static'));

const GRENS = 80 * 1024;
const HTML = 12 * 1024; // room kept for the page itself
const elkePagina = ['css/brugwijzer.css', 'js/brugwijzer.js', 'img/iconen.svg', 'img/favicon.svg'];
const soms = ['js/taken.js', 'css/procesbeeld.css', 'js/procesbeeld.js', 'js/grafiek.js'];

const grootte = async naam => gzipSync(await readFile(path.join(doel, naam))).length;
const regel = (naam, bytes) => console.log(`${naam.padEnd(24)} ${(bytes / 1024).toFixed(1).padStart(6)} kB`);

let totaal = HTML;
for (const naam of elkePagina) {
  const bytes = await grootte(naam);
  totaal += bytes;
  regel(naam, bytes);
}
regel('html (reserved)', HTML);
regel('first visit, gzipped', totaal);
console.log('only where shown:');
for (const naam of soms) regel(naam, await grootte(naam));

if (totaal > GRENS) {
  console.error(`Over the budget of ${GRENS / 1024} kB.`);
  process.exit(1);
}
