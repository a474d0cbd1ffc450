import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { jsonSchemas } from './json-schemas.ts';

const folder = resolve(import.meta.dirname, '../../../public/schemas');

test.each(Object.entries(jsonSchemas()))(
  'public/schemas/%s is what npm run schemas writes',
  (name, schema) => {
    expect(JSON.parse(readFileSync(resolve(folder, name), 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(schema)),
    );
  },
);
