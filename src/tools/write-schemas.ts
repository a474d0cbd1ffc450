import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { answerHelp } from './answer-help.ts';
import { jsonSchemas } from './schemas/json-schemas.ts';

answerHelp(`Writes public/schemas/*.schema.json, from which an editor completes and explains every key of the YAML files.

  npm run schemas

Run it after a change to the schemas in src/domain; a test says when it was forgotten.`);

// npm run schemas: writes the JSON Schemas that let an editor complete and explain every field of the YAML files.
const folder = resolve(import.meta.dirname, '../../public/schemas');
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas())) {
  writeFileSync(join(folder, name), `${JSON.stringify(schema, null, 2)}\n`);
  console.log(`public/schemas/${name}`);
}
