import fc from 'fast-check';
import { expect, test } from 'vitest';
import { yamlLines } from './yaml-lines.ts';

test('the parts put together are the text again', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab: -#"\n') }), (text) => {
      const lines = yamlLines(text).map(({ parts }) => parts.map((part) => part.text).join(''));
      expect(lines.join('\n')).toBe(text);
    }),
  );
});

test('keys and comments are told from what is said', () => {
  const [line] = yamlLines('  - rule: “At four: no later.” # kept');
  expect(line?.indent).toBe(4);
  expect(line?.parts.map(({ kind, text }) => [kind, text])).toEqual([
    ['rest', '  - '],
    ['key', 'rule'],
    ['rest', ': “At four: no later.”'],
    ['comment', ' # kept'],
  ]);
});
