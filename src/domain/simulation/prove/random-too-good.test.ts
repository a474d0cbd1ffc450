import { expect, test } from 'vitest';
import { small } from '../../../../tests/support/small-simulation.ts';
import { materialOf } from './material.ts';
import { randomTooGood } from './random-too-good.ts';

test('chance that earns half of the points on average is reported, less is not', () => {
  const material = materialOf(small());
  const withMean = (mean: number) =>
    randomTooGood({ ...material, bounds: { ...material.bounds, best: 12, worst: 2, mean } });
  expect(withMean(6.9)).toEqual([]);
  expect(withMean(7)).toMatchObject([
    {
      code: 'random-too-good',
      severity: 'error',
      path: ['scenes'],
      message: 'Random play earns 50 % of the points on average; it should stay under 50 %.',
      fix: 'let fewer choices score, or score the tempting ones lower.',
    },
  ]);
});
