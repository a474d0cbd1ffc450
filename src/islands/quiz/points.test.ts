import { expect, test } from 'vitest';
import { writePoints } from './points.ts';

test('points are written as the language writes numbers', () => {
  expect(writePoints(4.5, 'id')).toBe('4,5');
  expect(writePoints(4.5, 'en')).toBe('4.5');
  expect(writePoints(6, 'id')).toBe('6');
});

test('what is not all right never reads as all', () => {
  expect(writePoints(5.99, 'en')).toBe('5.9');
});

test('a sum of thirds is whole again', () => {
  expect(writePoints(1 / 3 + 1 / 3 + 1 / 3 - Number.EPSILON, 'en')).toBe('1');
});
