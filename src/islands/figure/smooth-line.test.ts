import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Point, smoothLine } from './smooth-line.ts';

const point = fc.record({
  x: fc.integer({ min: 0, max: 600 }),
  y: fc.integer({ min: 0, max: 600 }),
});

test('a line passes through every point and never bends beyond the two it joins', () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 2, maxLength: 8 }), (points) => {
      const curves = smoothLine(points).split('C').slice(1).map(numbersOf);
      expect(curves).toHaveLength(points.length - 1);
      curves.forEach(([, y1, , y2, x, y], index) => {
        const [from, to] = [points[index] as Point, points[index + 1] as Point];
        expect({ x, y }).toEqual(to);
        expect([y1, y2]).toEqual([from.y, to.y]);
      });
    }),
  );
});

test('time may run down as well as across', () => {
  const points = [
    { x: 10, y: 0 },
    { x: 50, y: 40 },
  ];
  expect(smoothLine(points, 'across')).toBe('M10 0C30 0 30 40 50 40');
  expect(smoothLine(points, 'down')).toBe('M10 0C10 20 50 20 50 40');
});

test('no points make an empty path', () => {
  expect(smoothLine([])).toBe('');
});

function numbersOf(curve: string): readonly number[] {
  return curve.split(' ').map(Number);
}
