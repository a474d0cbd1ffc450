import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryQuestion } from '../../../tests/support/arbitrary-question.ts';
import type { BankQuestion } from './draw-questions.ts';
import { drawQuestions, nameOf } from './draw-questions.ts';

const arbitraryBank = fc.uniqueArray(
  fc.record({ quiz: fc.constantFrom('touchpoints', 'peak-end'), question: arbitraryQuestion }),
  { selector: nameOf, maxLength: 20 },
);
const count = fc.integer({ min: 0, max: 12 });

test('so many are drawn, none twice, and evenly over the concepts that still have some', () => {
  fc.assert(
    fc.property(arbitraryBank, count, fc.integer(), (bank, wanted, seed) => {
      const drawn = drawQuestions(bank, wanted, seed);
      expect(new Set(drawn.map(nameOf)).size).toBe(Math.min(wanted, bank.length));
      const times = (list: readonly BankQuestion[], concept: string) =>
        list.filter(({ question }) => question.concept === concept).length;
      const most = Math.max(0, ...drawn.map(({ question }) => times(drawn, question.concept)));
      for (const { question } of bank) {
        const own = times(drawn, question.concept);
        expect(own >= most - 1 || own === times(bank, question.concept)).toBe(true);
      }
    }),
  );
});

test('the same seed draws the same, in whichever order the bank stands', () => {
  fc.assert(
    fc.property(arbitraryBank, count, fc.integer(), (bank, wanted, seed) => {
      const names = (list: readonly BankQuestion[]) =>
        drawQuestions(list, wanted, seed).map(nameOf);
      expect(names(bank.toReversed())).toEqual(names(bank));
    }),
  );
});
