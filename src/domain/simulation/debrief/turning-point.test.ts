import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTurningPoint, turningPoint } from './turning-point.ts';

const feeling = fc.integer({ min: -6, max: 6 });
const lived = fc.array(feeling, { minLength: 1, maxLength: 12 });

describe('the turning point', () => {
  test('is a choice of the largest change, and there is none only where nothing changed', () => {
    fc.assert(
      fc.property(lived, (feelings) => {
        const changes = feelings.slice(1).map((after, at) => Math.abs(after - (feelings[at] ?? 0)));
        const most = Math.max(0, ...changes);
        const turned = turningPoint(feelings);
        if (most === 0) expect(turned).toBeUndefined();
        else expect(changes[turned ?? NaN]).toBe(most);
      }),
    );
  });

  test('counts for whoever names it, and for whoever names one as large', () => {
    fc.assert(
      fc.property(lived, (feelings) => {
        const turned = turningPoint(feelings);
        if (turned !== undefined) expect(isTurningPoint(feelings, turned)).toBe(true);
      }),
    );
    expect([0, 1, 2].map((at) => isTurningPoint([0, 2, 2, 0], at))).toEqual([true, false, true]);
  });

  test('of equal changes leads into another band, then is a fall, then the earliest', () => {
    expect(turningPoint([0, 1, 2, 3])).toBe(1);
    expect(turningPoint([0, 1, 0, 1])).toBe(1);
    expect(turningPoint([2, 3, 4])).toBe(0);
  });
});
