import { describe, expect, test } from 'vitest';
import { curveGeometry } from './curve-geometry.ts';

describe('the feeling curve', () => {
  const geometry = curveGeometry([0, -3, 6], [0, 1, 2, 6], {
    width: 600,
    height: 300,
    left: 90,
    right: 26,
  });

  test('has a point for each entry, from left to right, higher where the feeling is', () => {
    expect(geometry.points.map(({ x }) => x)).toEqual([104, 339, 574]);
    const [start, low, high] = geometry.points.map(({ y }) => y);
    expect(low).toBeGreaterThan(start ?? NaN);
    expect(high).toBeLessThan(start ?? NaN);
  });

  test('lies in the band of its feeling', () => {
    const arrgh = geometry.bands.find(({ band }) => band === 'arrgh');
    const y = geometry.points[1]?.y ?? NaN;
    expect(y).toBeGreaterThan(arrgh?.y ?? NaN);
    expect(y).toBeLessThan((arrgh?.y ?? NaN) + (arrgh?.height ?? NaN));
  });
});
