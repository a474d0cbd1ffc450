import { expect, test } from 'vitest';
import { barsOf } from './bars.ts';

test('the longest bar fills the height, the others stand in proportion', () => {
  expect(barsOf([2, 4, 0], 80).map(({ height }) => height)).toEqual([40, 80, 0]);
});

test('one card has a bar that can be seen beside very many', () => {
  expect(barsOf([1, 200], 80)[0]?.height).toBe(4);
});

test('where nothing falls due no bar stands', () => {
  expect(barsOf([0, 0], 80).map(({ height }) => height)).toEqual([0, 0]);
});
