import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

// Each call is a process of its own, and a busy machine takes its time.
vi.setConfig({ testTimeout: 30_000 });
afterAll(() => vi.resetConfig());

const folder = mkdtempSync(join(tmpdir(), 'momen-content-'));
const quiz = `title: { id: Menunggu, en: Waiting }
lesson: touchpoints
questions:
  - id: first
    kind: ordering
    concept: touchpoint
    prompt: { id: Urutkan langkahnya., en: Put the steps in order. }
    items:
      - { id: ask, text: { id: Bertanya, en: Ask }, because: { id: Dulu., en: First. } }
      - { id: say, text: { id: Berkata, en: Say }, because: { id: Lalu., en: Then. } }
      - { id: do, text: { id: Bekerja, en: Do }, because: { id: Akhirnya., en: Last. } }
`;

beforeAll(() => {
  mkdirSync(join(folder, 'empty-folder'));
  writeFileSync(join(folder, 'sound.yaml'), quiz);
  writeFileSync(
    join(folder, 'misspelt.yaml'),
    quiz.replace('lesson:', 'leson:').replace('id: first', 'id: 1'),
  );
  writeFileSync(join(folder, 'scenes.yaml'), 'kind: encounter\nscenes: 3\n');
  writeFileSync(join(folder, 'notes.yaml'), '- bread\n- milk\n');
  writeFileSync(join(folder, 'empty.yaml'), '');
  writeFileSync(join(folder, 'colon.yaml'), 'title: a: b\n');
  writeFileSync(join(folder, 'picture.yaml'), Buffer.from([0x89, 0x50, 0xff, 0x00]));
});

afterAll(() => rmSync(folder, { recursive: true }));

function check(...args: readonly string[]) {
  const command = resolve(import.meta.dirname, 'check-content.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('given files are checked wherever they lie', () => {
  test('a sound quiz has no problems', () => {
    const { status, stdout } = check('sound.yaml');
    expect([status, stdout.trim()]).toEqual([0, '1 file checked: no problems.']);
  });

  test('problems come sorted by place, then a count', () => {
    const { status, stdout } = check('misspelt.yaml');
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^misspelt\.yaml:2:1 {2}unknown-key\n {2}.*"leson".*\n {2}Fix: did you mean "lesson"\?\n/,
    );
    expect(stdout).toMatch(/\nmisspelt\.yaml:4:5 {2}wrong-type\n/);
    expect(stdout.trimEnd()).toMatch(/\n1 file checked: 2 errors, 0 warnings\.$/);
  });

  test('the same as JSON', () => {
    const { status, stdout } = check('--json', 'misspelt.yaml', 'sound.yaml');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      files: 2,
      errors: 2,
      warnings: 0,
      problems: [
        { file: 'misspelt.yaml', line: 2, column: 1, code: 'unknown-key', path: ['leson'] },
        { file: 'misspelt.yaml', line: 4, column: 5, code: 'wrong-type', severity: 'error' },
      ],
    });
  });
});

describe('a simulation or a quiz is known by its name', () => {
  test('from wherever that is asked', () => {
    const { status, stdout } = check('hotel-room-not-ready', 'touchpoints');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^simulations\/hotel-room-not-ready\/simulation\.yaml {2}\d+ states;/);
    expect(stdout.trimEnd()).toMatch(/\n2 files checked: /);
  });

  test('a misspelt name is told the nearest', () => {
    const { status, stdout } = check('hotel-room-not-redy');
    expect(status).toBe(1);
    expect(stdout).toContain(
      'There is no such file, and no simulation or quiz of that name.\n  Fix: did you mean "hotel-room-not-ready"?',
    );
  });

  test('a lesson is not checked by itself', () => {
    writeFileSync(join(folder, 'lesson.mdx'), '');
    expect(check('lesson.mdx').stdout).toContain('those are checked with the whole course');
  });
});

test('from memory a simulation is said to be the same as fresh', () => {
  const fresh = check('--fresh', '--json', 'hotel-room-not-ready');
  expect(check('--json', 'hotel-room-not-ready').stdout).toBe(fresh.stdout);
  expect(check('--json', 'hotel-room-not-ready').stdout).toBe(fresh.stdout);
});

describe('what cannot be checked says why', () => {
  const expected = [
    ['colon.yaml', 'yaml-syntax'],
    ['empty-folder', 'folder'],
    ['empty.yaml', 'unknown-kind'],
    ['gone.yaml', 'missing-file'],
    ['notes.yaml', 'unknown-kind'],
    ['picture.yaml', 'unreadable-file'],
    ['scenes.yaml', 'wrong-type'],
  ] as const;

  test('each file its own reason, without a crash', () => {
    const { status, stdout, stderr } = check(...expected.map(([file]) => file));
    expect([status, stderr]).toEqual([1, '']);
    for (const [file, code] of expected)
      expect(stdout).toMatch(new RegExp(`^${file}:\\d+:\\d+  ${code}$`, 'm'));
  });

  test('an option that does not exist is answered with those that do', () => {
    const { status, stderr } = check('--jsn');
    expect(status).toBe(2);
    expect(stderr).toContain('--json');
  });
});

test('the course itself is checked when no file is given, from wherever that is asked', () => {
  const { status, stdout } = check('--json');
  const { files, errors } = JSON.parse(stdout) as { files: number; errors: number };
  expect(files).toBeGreaterThan(10);
  expect(status).toBe(errors > 0 ? 1 : 0);
});
