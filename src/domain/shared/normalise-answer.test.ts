import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseAnswer } from './normalise-answer.ts';

test('normalising twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = normaliseAnswer(text);
      expect(normaliseAnswer(once)).toBe(once);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['  Titik   Sentuh ', 'titik sentuh'],
  ['touch-point', 'touch point'],
  ['Café, “crème”', 'cafe creme'],
  ['OK → AHA', 'ok aha'],
  ['℡ 24/7', 'tel 24 7'],
  ['…', ''],
])('%s reads as %s', (text, expected) => {
  expect(normaliseAnswer(text)).toBe(expected);
});
