// npm run build [-- <directory>], or BRUGWIJZER_STATIC=<directory>
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { sprite } from './iconen.js';
import { snoei, zonderOngebruikt } from './tokens.js';

const hier = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const doel = path.resolve(process.argv[2] ?? process.env.BRUGWIJZER_STATIC
  ?? path.join(hier, '../../../target/classes/static'));
const browsers = ['chrome115', 'edge115', 'firefox121', 'safari16.4'];

// for letters in PDF only; no page loads them
const LETTER = '@expo-google-fonts/source-sans-3';
const letters = ['400Regular', '600SemiBold'];

const bron = naam => path.join(hier, naam);
const uit = naam => path.join(doel, naam);

// the guide names every class that a page may use; a template may add one
async function gebruikteKlassen() {
  const sjablonen = bron('../resources/templates');
  const namen = (await readdir(sjablonen, { recursive: true })).filter(naam => naam.endsWith('.html'));
  const teksten = await Promise.all([bron('README.md'), ...namen.map(naam => path.join(sjablonen, naam))]
    .map(bestand => readFile(bestand, 'utf8')));
  return new Set(teksten.join('\n').match(/utrecht-[\w-]+/g));
}

async function css(naam) {
  const { outputFiles: [bundel] } = await build({
    entryPoints: [bron(`css/${naam}.css`)], bundle: true, write: false, target: browsers,
  });
  const { code } = await transform(snoei(zonderOngebruikt(bundel.text, await gebruikteKlassen())),
    { loader: 'css', minify: true, target: browsers, legalComments: 'none' });
  await writeFile(uit(`css/${naam}.css`), code);
}

const js = (namen, extra) => build({
  entryPoints: namen.map(naam => bron(`js/${naam}.js`)),
  outdir: uit('js'), bundle: true, minify: true, target: browsers, legalComments: 'none', ...extra,
});

await Promise.all(['css', 'js', 'img'].map(async map => {
  await rm(uit(map), { recursive: true, force: true });
  await mkdir(uit(map), { recursive: true });
}));

await Promise.all([
  css('brugwijzer'),
  css('procesbeeld'),
  js(['brugwijzer', 'taken'], { format: 'iife' }),
  js(['procesbeeld'], { format: 'esm' }),
  js(['grafiek'], { format: 'iife' }),
  sprite(JSON.parse(await readFile(bron('img/iconen.json'), 'utf8')))
    .then(svg => writeFile(uit('img/iconen.svg'), svg)),
  cp(bron('img/favicon.svg'), uit('img/favicon.svg')),
  ...letters.map(naam => cp(fileURLToPath(import.meta.resolve(`${LETTER}/${naam}/SourceSans3_${naam}.ttf`)),
    path.join(doel, '../document/letters', `SourceSans3_${naam}.ttf`))),
]);
