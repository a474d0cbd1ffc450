import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { codeVersion } from './code-version.ts';

const repository = resolve(import.meta.dirname, '../../..');
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'momen-code-'));
  for (const part of ['src/domain', 'src/tools', 'package-lock.json']) {
    mkdirSync(dirname(join(root, part)), { recursive: true });
    cpSync(join(repository, part), join(root, part), { recursive: true });
  }
});
afterEach(() => rmSync(root, { recursive: true }));

test('the same code is the same version, wherever it lies', () => {
  expect(codeVersion(root)).toBe(codeVersion(repository));
});

test.each([
  'src/domain/simulation/take-choice.ts',
  'src/domain/simulation/prove/a-new-rule.ts',
  'src/domain/shared/nearest.ts',
  'src/tools/read-yaml.ts',
  'src/tools/read-yaml/faults.ts',
  'package-lock.json',
])('another %s is another version', (file) => {
  const before = codeVersion(root);
  writeFileSync(join(root, file), '// changed\n');
  expect(codeVersion(root)).not.toBe(before);
});

test('a test decides nothing', () => {
  const before = codeVersion(root);
  writeFileSync(join(root, 'src/domain/simulation/explore.test.ts'), '');
  expect(codeVersion(root)).toBe(before);
});
