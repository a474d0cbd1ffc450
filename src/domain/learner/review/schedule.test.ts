import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ratings } from './rating.ts';
import { intervalDays, remember } from './schedule.ts';

const history = fc.array(
  fc.record({ rating: fc.constantFrom(...ratings), days: fc.integer({ min: 0, max: 2000 }) }),
  { minLength: 1, maxLength: 30 },
);
const memoryAfter = (reviews: readonly { rating: (typeof ratings)[number]; days: number }[]) =>
  reviews.reduce<ReturnType<typeof remember> | undefined>(
    (memory, { rating, days }) => remember(memory, days, rating),
    undefined,
  ) as ReturnType<typeof remember>;

test('whatever happened, the next review is one day ahead at least and a year at most', () => {
  fc.assert(
    fc.property(history, (reviews) => {
      const days = intervalDays(memoryAfter(reviews));
      expect(Number.isInteger(days)).toBe(true);
      expect(days).toBeGreaterThanOrEqual(1);
      expect(days).toBeLessThanOrEqual(365);
    }),
  );
});

test('a better recall never brings a card back sooner', () => {
  fc.assert(
    fc.property(history, fc.integer({ min: 1, max: 400 }), (reviews, days) => {
      const before = memoryAfter(reviews);
      const next = ratings.map((rating) => intervalDays(remember(before, days, rating)));
      expect(next).toEqual(next.toSorted((one, other) => one - other));
    }),
  );
});

test('what was just met comes back after 1, 1, 2 or 8 days', () => {
  expect(ratings.map((rating) => intervalDays(remember(undefined, 0, rating)))).toEqual([
    1, 1, 2, 8,
  ]);
});
