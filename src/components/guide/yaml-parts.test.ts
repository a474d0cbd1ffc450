import fc from 'fast-check';
import { expect, test } from 'vitest';
import { yamlParts } from './yaml-parts.ts';

test('the parts put together are the text again', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab: -#"\n') }), (text) => {
      const together = yamlParts(text).map((part) => part.text);
      expect(together.join('')).toBe(text);
    }),
  );
});

test('keys and comments are told from what is said', () => {
  const parts = yamlParts('  - rule: “At four: no later.” # kept\n').map(({ kind, text }) => [
    kind,
    text,
  ]);
  expect(parts).toEqual([
    ['rest', '  - '],
    ['key', 'rule'],
    ['rest', ': “At four: no later.”'],
    ['comment', ' # kept\n'],
  ]);
});
