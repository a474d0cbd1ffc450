import { describe, expect, test } from 'vitest';
import { curveGeometry } from './curve-geometry.ts';

const field = { width: 600, height: 300, left: 90, right: 26 };

describe('the feeling curve', () => {
  const geometry = curveGeometry(
    [
      [0, -3, 6],
      [0, 1, 2, 6],
    ],
    field,
  );

  test('has a point for each entry, from left to right, higher where the feeling is', () => {
    const points = geometry.lines[0]?.points ?? [];
    expect(points.map(({ x }) => x)).toEqual([104, 339, 574]);
    const [start, low, high] = points.map(({ y }) => y);
    expect(low).toBeGreaterThan(start ?? NaN);
    expect(high).toBeLessThan(start ?? NaN);
  });

  test('lies in the band of its feeling', () => {
    const arrgh = geometry.bands.find(({ band }) => band === 'arrgh');
    const y = geometry.lines[0]?.points[1]?.y ?? NaN;
    expect(y).toBeGreaterThan(arrgh?.y ?? NaN);
    expect(y).toBeLessThan((arrgh?.y ?? NaN) + (arrgh?.height ?? NaN));
  });

  test('spreads lines of other lengths over the same width', () => {
    expect(geometry.lines.map(({ points }) => points.at(-1)?.x)).toEqual([574, 574]);
  });

  test('puts the same choice of two runs at the same place when they are aligned', () => {
    const { lines } = curveGeometry(
      [
        [0, 1, 2],
        [0, 1, -2, 3],
      ],
      { ...field, aligned: true },
    );
    expect(lines[0]?.points.slice(0, 2)).toEqual(lines[1]?.points.slice(0, 2));
    expect(lines[0]?.points[2]?.x).toBe(lines[1]?.points[2]?.x);
  });
});
