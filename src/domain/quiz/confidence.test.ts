import fc from 'fast-check';
import { expect, test } from 'vitest';
import { confidences, confidenceScore } from './confidence.ts';

const graded = (points: number) => ({ kind: 'graded', points, possible: 1 }) as const;

test('right scores 1, 2 or 3, and wrong 0, −2 or −6', () => {
  expect(confidences.map((level) => confidenceScore(graded(1), level))).toEqual([1, 2, 3]);
  expect(confidences.map((level) => confidenceScore(graded(0), level))).toEqual([0, -2, -6]);
});

test('half right lies halfway, and blank scores nothing', () => {
  expect(confidences.map((level) => confidenceScore(graded(0.5), level))).toEqual([0.5, 0, -1.5]);
  expect(confidenceScore({ kind: 'blank' }, 3)).toBe(0);
});

test('to say what one thinks scores best: up to 2/3, from there to 4/5, and above', () => {
  const chance = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(chance, (sure) => {
      const expected = confidences.map(
        (level) =>
          sure * confidenceScore(graded(1), level) + (1 - sure) * confidenceScore(graded(0), level),
      );
      const honest = sure > 4 / 5 ? 2 : sure > 2 / 3 ? 1 : 0;
      expect(expected[honest]).toBeCloseTo(Math.max(...expected), 9);
    }),
  );
});
