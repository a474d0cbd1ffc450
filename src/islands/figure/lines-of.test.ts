import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from './lines-of.ts';

const word = fc.stringMatching(/^[a-z]{1,12}$/);

test('breaking a label loses and reorders nothing, and only a long word passes the length', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), fc.nat(20), (words, length) => {
      const lines = linesOf(words.join(' '), length);
      expect(lines.join(' ')).toBe(words.join(' '));
      for (const line of lines) expect(line.length <= length || !line.includes(' ')).toBe(true);
    }),
  );
});

test('a label that fits stays on one line', () => {
  expect(linesOf('Ruang tunggu', 12)).toEqual(['Ruang tunggu']);
  expect(linesOf('Ruang tunggu', 11)).toEqual(['Ruang', 'tunggu']);
});
