import { expect, test } from 'vitest';
import { areaAt, hotspot } from './hotspot.ts';

const frontDesk = {
  areas: [
    { id: 'door', right: false, at: { x: 0, y: 0, width: 20, height: 100 } },
    { id: 'counter', right: true, at: { x: 30, y: 40, width: 50, height: 30 } },
  ],
};

test('a point is in an area, or in none', () => {
  expect(areaAt(frontDesk, 40, 50)).toBe('counter');
  expect(areaAt(frontDesk, 20, 0)).toBe('door');
  expect(areaAt(frontDesk, 95, 5)).toBeUndefined();
});

test('the right area earns the point', () => {
  expect(hotspot.grade(frontDesk, ['counter'])).toMatchObject({ points: 1 });
  expect(hotspot.grade(frontDesk, ['door'])).toMatchObject({ points: 0 });
  expect(hotspot.grade(frontDesk, ['door', 'counter'])).toEqual({ kind: 'blank' });
});
