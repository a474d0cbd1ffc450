import { expect, test } from 'vitest';
import { wrapWords } from './wrap-words.ts';

test('a name of two words stands in two lines where one is too short', () => {
  expect(wrapWords('Kunci kamar 412', 11)).toEqual(['Kunci kamar', '412']);
  expect(wrapWords('Meja depan', 12)).toEqual(['Meja depan']);
});

test('what does not fit into the last line stays in it, whole', () => {
  expect(wrapWords('Back from the vows at noon', 9)).toEqual(['Back from', 'the vows at noon']);
});
