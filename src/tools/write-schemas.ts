import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { jsonSchemas } from './schemas/json-schemas.ts';

// npm run schemas: writes the JSON Schemas that let an editor complete and explain every field of the YAML files.
const folder = resolve(import.meta.dirname, '../../public/schemas');
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas())) {
  writeFileSync(join(folder, name), `${JSON.stringify(schema, null, 2)}\n`);
  console.log(`public/schemas/${name}`);
}
