import { expect, test } from 'vitest';
import { ratingOf } from './rating.ts';

test.each([
  [2, 2, 'good'],
  [1.5, 2, 'hard'],
  [1, 2, 'hard'],
  [0.5, 2, 'again'],
  [0, 2, 'again'],
])('%d of %d points are %s', (points, possible, rating) => {
  expect(ratingOf({ points, possible })).toBe(rating);
});
