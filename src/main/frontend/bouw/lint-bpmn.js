// Lints every model in bpmn/; passes when there is none yet.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const hier = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const map = path.resolve(process.argv[2] ?? path.join(hier, '../../../bpmn'));
const modellen = existsSync(map)
  ? readdirSync(map).filter(naam => naam.endsWith('.bpmn')).map(naam => path.join(map, naam))
  : [];

if (!modellen.length) {
  console.log(`No BPMN models in ${map}`);
  process.exit(0);
}
const { status } = spawnSync(path.join(hier, 'node_modules/.bin/bpmnlint'),
  ['--config', path.join(hier, '.bpmnlintrc'), ...modellen], { cwd: hier, stdio: 'inherit' });
process.exit(status ?? 1);
