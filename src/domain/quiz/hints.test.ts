import { expect, test } from 'vitest';
import { afterHints } from './hints.ts';

const right = { kind: 'graded', points: 1, possible: 1 } as const;

test.each([
  [0, 1],
  [1, 0.75],
  [2, 0.5],
  [3, 0.25],
  [9, 0.25],
])('after %d hints a right answer earns %d', (seen, points) => {
  expect(afterHints(right, seen)).toEqual({ kind: 'graded', points, possible: 1 });
});

test('a hint lowers what a partly right answer earned, in proportion', () => {
  expect(afterHints({ ...right, points: 0.5 }, 1)).toMatchObject({ points: 0.375 });
});

test('a blank answer stays blank, whatever was read', () => {
  expect(afterHints({ kind: 'blank' }, 2)).toEqual({ kind: 'blank' });
});
