import { expect, test } from 'vitest';
import { percentOf } from './percent.ts';

test.each([
  [1, 100],
  [2 / 3, 66],
  [0.999, 99],
  [0.0001, 1],
  [0, 0],
])('%d of a point is %d percent', (points, percent) => {
  expect(percentOf({ kind: 'graded', points, possible: 1 })).toBe(percent);
});

test('what was not answered earned nothing', () => {
  expect(percentOf({ kind: 'blank' })).toBe(0);
});
