// Which licences come along with Brugwijzer; fails on one that nobody has looked at.
//
//   mvn -Plicenties -Dfrontend.skip -DskipTests verify     both lists, and docs/licenties.md
//   node src/main/beheer/licenties.mjs kijk                only what npm bundles; writes nothing
import { readFileSync, writeFileSync } from 'node:fs';

const MAVEN = 'target/licenties/maven.txt';
const LOCK = 'src/main/frontend/package-lock.json';

// The first that fits. GPL counts only beside another: then we take the other.
const KNOWN = [
  ['JDOM (BSD-like)', /^Similar to Apache License/],
  ['Apache-2.0', /apache/i],
  ['MIT', /^(The )?MIT( License)?$|^MIT-0$/],
  ['EDL-1.0 (BSD-3-Clause)', /^EDL 1\.0|Eclipse Distribution License/],
  ['BSD', /^(0?BSD|FreeBSD|The BSD|New BSD)/],
  ['ISC', /^ISC$/],
  ['Public domain, CC0', /Public Domain|^CC0/],
  ['EPL-2.0', /^EPL.2\.0|Eclipse Public License/],
  ['LGPL-2.1 or later', /^LGPL|GNU (Lesser|Library) General Public License|^Lesser General Public License/],
  ['EUPL-1.2', /^EUPL-1\.2$/],
  ['OFL-1.1 (font)', /^OFL-1\.1$/],
  ['bpmn.io', /^bpmn\.io$/],
];
const name = text => KNOWN.find(([, fits]) => fits.test(text))?.[0];

function fromMaven() {
  const line = /^\s+((?:\((?:[^()]|\([^()]*\))*\)\s+)+).*\(([^\s():]+):([^\s():]+):\S+(?: - \S+)?\)$/;
  return readFileSync(MAVEN, 'utf8').split('\n').filter(text => text.startsWith('     ')).map(text => {
    const [, licences, group, artifact] = text.match(line) ?? (() => { throw new Error(`unreadable: ${text}`); })();
    return { what: `${group}:${artifact}`, texts: [...licences.matchAll(/\(((?:[^()]|\([^()]*\))*)\)/g)].map(found => found[1]), all: false };
  });
}

function fromNpm() {
  return Object.entries(JSON.parse(readFileSync(LOCK, 'utf8')).packages)
    .filter(([path, it]) => path && !it.dev && !/@?esbuild/.test(path))
    .map(([path, it]) => {
      const what = path.replace(/.*node_modules\//, '');
      // Free, as long as its logo stays visible under a diagram.
      const text = what === 'bpmn-js' ? 'bpmn.io' : it.license ?? '';
      return { what, texts: text.replace(/[()]/g, '').split(/ AND | OR /), all: / AND /.test(text) };
    });
}

function judge(things) {
  const groups = new Map();
  const unknown = [];
  for (const { what, texts, all } of things) {
    const found = texts.map(name);
    if (all ? found.some(it => !it) : !found.some(it => it)) unknown.push(`${what}: ${texts.join(', ') || 'none'}`);
    const chosen = all ? found.join(' and ') : KNOWN.map(([it]) => it).find(it => found.includes(it));
    groups.set(chosen, [...(groups.get(chosen) ?? []), what]);
  }
  if (unknown.length) {
    console.error(`Nobody has looked at these licences:\n  ${unknown.join('\n  ')}`);
    process.exit(1);
  }
  return [...groups].sort((a, b) => b[1].length - a[1].length);
}

const table = groups => groups.map(([licence, names]) => {
  const spelled = names.length > 16 ? '' : [...new Set(names)].sort().map(it => `\`${it}\``).join(', ');
  return `| ${licence} | ${names.length} | ${spelled} |`;
}).join('\n');

const npm = judge(fromNpm());
if (process.argv[2] !== 'kijk') {
  const maven = judge(fromMaven());
  const text = readFileSync('docs/licenties.md', 'utf8').replace(/<!-- begin -->[\s\S]*<!-- end -->/,
    `<!-- begin -->\nIn the jar, from Maven Central:\n\n| Licence | Libraries | Which, if few |\n|---|---|---|\n${table(maven)}\n\n`
    + `In the pages, from npm:\n\n| Licence | Packages | Which, if few |\n|---|---|---|\n${table(npm)}\n<!-- end -->`);
  writeFileSync('docs/licenties.md', text);
}
console.log(`npm: ${npm.flatMap(([, names]) => names).length} packages, all licences known`);
