import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

test('a name is nearest to itself', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z-]{1,12}$/), { minLength: 1 }), (names) => {
      expect(nearest(names[0]!, names)).toBe(names[0]);
    }),
  );
});

test.each([
  ['vage', 'vague'],
  ['frist', 'first'],
  ['feelng', 'feeling'],
  ['scenee', 'scene'],
  ['hotel-room-not-redy', 'hotel-room-not-ready'],
  ['budget', undefined],
  ['x', undefined],
])('"%s" most likely means %s', (misspelt, meant) => {
  const names = ['first', 'vague', 'feeling', 'scene', 'hotel-room-not-ready'];
  expect(nearest(misspelt, names)).toBe(meant);
});
