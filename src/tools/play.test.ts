import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';

// Each call is a process of its own, and a busy machine takes its time.
vi.setConfig({ testTimeout: 30_000 });
afterAll(() => vi.resetConfig());

const root = resolve(import.meta.dirname, '../..');
const laundry = 'content/guides/white-shirt.yaml';
const small = 'tests/samples/simulations/small.yaml';

function play(args: readonly string[], typed = '') {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['src/tools/play.ts', ...args], {
    cwd: root,
    input: typed,
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
}

test('the best line is played to its ending, with its points', () => {
  const { stdout, status } = play([small, '--best', '--json', '--locale', 'en']);
  const last = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Record<string, unknown>;
  expect(last).toMatchObject({ share: 1, mastered: true });
  expect(status).toBe(0);
});

test('numbers typed take choices, and the end of what is typed leaves quietly', () => {
  const { stdout, stderr, status } = play([small], '1\n');
  expect(stdout).toContain('»');
  expect([stderr, status]).toEqual(['', 0]);
});

test('a choice that is not open is refused with those that are', () => {
  const { stderr, status } = play([small, '--choices', 'no-such-choice']);
  expect(stderr).toMatch(/^"no-such-choice" is not open in scene ".+"\. Open: .+\./);
  expect(status).toBe(1);
});

test('a closed choice says why, and a feeling why it moved', () => {
  const { stdout } = play([laundry, '--choices', 'do-our-best,hers-now', '--locale', 'en']);
  expect(stdout).toContain(
    'shirt-next is closed: mark "knows-the-shirt" is not set (hidden from learners)',
  );
  expect(stdout).toContain('lilis 0 → 1: the choice (+1)');
  expect(stdout).toContain(
    'lilis stays 1: the choice (+2), held at 1 since the need was not resolved before',
  );
});

test('programs read the same as JSON', () => {
  const { stdout } = play([laundry, '--choices', 'do-our-best,hers-now', '--json']);
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines[2]).toMatchObject({
    closed: ['shirt-next'],
    closedBecause: { 'shirt-next': 'mark "knows-the-shirt" is not set' },
  });
  expect(lines[3]).toMatchObject({
    choice: 'hers-now',
    happenings: [{ kind: 'process-moved' }, { kind: 'need-resolved' }, { kind: 'promise-given' }],
    felt: [{ customer: 'lilis', from: 1, to: 1 }],
  });
});

test('a strategy is played to an ending', () => {
  const { stdout, status } = play([small, '--strategy', 'concede', '--json']);
  const last = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Record<string, unknown>;
  expect(last).toMatchObject({ ending: 'in-time', mastered: false });
  expect(status).toBe(0);
});

test('what cannot be played is said in a sentence, never as a stack trace', () => {
  for (const [args, sentence] of [
    [['no-such-simulation'], 'There is no simulation "no-such-simulation".'],
    [['content/course.yaml'], 'content/course.yaml is not right yet.'],
    [[small, '--bestt'], "Unknown option '--bestt'. Did you mean --best?"],
  ] as const) {
    const { stderr, status } = play(args);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(status).toBeGreaterThan(0);
  }
});

test('the machine is printed as JSON', () => {
  expect(JSON.parse(play([small, '--machine']).stdout)).toMatchObject({ id: 'encounter' });
});
