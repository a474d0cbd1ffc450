import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
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

test('what cannot be played is said in a sentence, never as a stack trace', () => {
  for (const [args, sentence] of [
    [['no-such-simulation'], 'There is no simulation "no-such-simulation".'],
    [['content/course.yaml'], 'content/course.yaml is not right yet.'],
    [[small, '--bestt'], "Unknown option '--bestt'."],
    [[small, '--locale', 'fr'], '--locale is id or en, not "fr".'],
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
