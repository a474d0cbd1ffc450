import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bandOf,
  bands,
  fall,
  HIGHEST,
  LOWEST,
  moreExtreme,
  remembered,
  rise,
} from './impression.ts';

const feeling = fc.integer({ min: LOWEST, max: HIGHEST });
const gates = fc.record({ since: feeling, resolved: fc.boolean(), personal: fc.boolean() });

describe('an impression', () => {
  test('climbs through its bands in order as the feeling rises', () => {
    const ladder = Array.from({ length: 13 }, (_, at) => bandOf(LOWEST + at));
    expect([...new Set(ladder)]).toEqual([...bands]);
    expect([-5, -4, -2, -1, 1, 2, 4, 5].map(bandOf)).toEqual([
      'boo',
      'arrgh',
      'arrgh',
      'ok',
      'ok',
      'aha',
      'aha',
      'wow',
    ]);
  });

  test('is never lowered by a rise nor lifted by a fall, and stays within the scale', () => {
    fc.assert(
      fc.property(
        feeling,
        fc.integer({ min: 1, max: 5 }),
        gates,
        fc.boolean(),
        (from, by, open, affronted) => {
          const up = rise(from, by, open);
          const down = fall(from, by, affronted);
          expect(up).toBeGreaterThanOrEqual(from);
          expect(up).toBeLessThanOrEqual(HIGHEST);
          expect(down).toBeLessThanOrEqual(from);
          expect(down).toBeGreaterThanOrEqual(LOWEST);
        },
      ),
    );
  });

  test('courtesy alone stops at OK, and a met need alone at AHA', () => {
    expect(rise(0, 2, { since: 0, resolved: false, personal: true })).toBe(1);
    expect(rise(3, 2, { since: 3, resolved: true, personal: false })).toBe(4);
    expect(rise(3, 2, { since: 3, resolved: true, personal: true })).toBe(5);
  });

  test('without an affront stops at Arrgh, and whoever is at Boo falls no further', () => {
    expect(fall(-3, 3, false)).toBe(-4);
    expect(fall(-5, 1, false)).toBe(-5);
    expect(fall(-3, 3, true)).toBe(-6);
  });

  test('is remembered as the mean of its most extreme and its last, the negative winning a tie', () => {
    expect(moreExtreme(3, -3)).toBe(-3);
    expect(remembered(-4, 3)).toBe(-1);
    expect(remembered(4, 1)).toBe(2);
    expect(remembered(6, 6)).toBe(6);
  });
});
