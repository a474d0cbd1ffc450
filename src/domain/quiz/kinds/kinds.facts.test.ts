import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  arbitraryAnswered,
  arbitraryChosen,
  arbitraryQuestion,
} from '../../../../tests/support/arbitrary-question.ts';
import { expectedOf } from '../kind-facts.ts';
import { localizeQuestion } from '../localized-question.ts';
import type { Answer } from '../question-kind.ts';
import { factsOf } from './kinds.facts.ts';
import type { Question } from './kinds.schema.ts';
import { grade, kindOf } from './kinds.ts';
import { slotAndValue } from './slots.ts';

/** Every whole answer, one after the other. Slow, and plain to see. */
function answersTo(question: Question): readonly Answer[] {
  const parts = kindOf(question).parts(question);
  switch (question.kind) {
    case 'multiple-choice':
      return subsetsOf(parts).filter(({ length }) => length > 0);
    case 'ordering':
      return ordersOf(parts);
    case 'matching':
    case 'sorting':
    case 'cloze':
    case 'true-false':
      return oneOfEach(Map.groupBy(parts, (part) => slotAndValue(part)[0]).values());
    case 'best-and-worst':
      return oneOfEach(Map.groupBy(parts, (part) => slotAndValue(part)[0]).values()).filter(
        ([best = '', worst = '']) => slotAndValue(best)[1] !== slotAndValue(worst)[1],
      );
    default:
      return parts.map((part) => [part]);
  }
}

function subsetsOf(parts: Answer): readonly Answer[] {
  return parts.reduce<readonly Answer[]>(
    (subsets, part) => subsets.flatMap((subset) => [subset, [...subset, part]]),
    [[]],
  );
}

function ordersOf(parts: Answer): readonly Answer[] {
  if (parts.length < 2) return [parts];
  return parts.flatMap((first, at) =>
    ordersOf(parts.toSpliced(at, 1)).map((rest) => [first, ...rest]),
  );
}

function oneOfEach(slots: Iterable<readonly string[]>): readonly Answer[] {
  return [...slots].reduce<readonly Answer[]>(
    (answers, slot) => answers.flatMap((answer) => slot.map((part) => [...answer, part])),
    [[]],
  );
}

/** Few enough answers to try them all. */
const small = arbitraryChosen.filter(
  (question) =>
    factsOf(question)
      .blind(question)
      .reduce((sum, { times }) => sum + times, 0) <= 3000,
);

test('guessing blindly earns what it is said to: every answer tried', () => {
  fc.assert(
    fc.property(small, (question) => {
      const { points, all } = answersTo(question).reduce(
        (sum, answer) => {
          const given = grade(question, answer);
          if (given.kind === 'blank') throw new Error('A whole answer is not blank.');
          return { points: sum.points + given.points, all: sum.all + 1 };
        },
        { points: 0, all: 0 },
      );
      const chances = factsOf(question).blind(question);
      expect(chances.reduce((sum, { times }) => sum + times, 0)).toBe(all);
      expect(expectedOf(chances)).toBeCloseTo(points / all, 9);
    }),
    { numRuns: 60 },
  );
});

test('guessing blindly never earns all on average', () => {
  fc.assert(
    fc.property(arbitraryQuestion, (question) => {
      const expected = expectedOf(factsOf(question).blind(question));
      expect(expected).toBeGreaterThanOrEqual(0);
      expect(expected).toBeLessThan(kindOf(question).possible(question));
    }),
  );
});

test('the key is the same in either language', () => {
  fc.assert(
    fc.property(arbitraryQuestion, (question) => {
      const key = factsOf(question).key(question);
      const localized = localizeQuestion(question, 'en');
      expect(factsOf(localized).key(localized)).toBe(key);
    }),
  );
});

describe('in other systems', () => {
  test('the right answer is one of the patterns, or within the limits', () => {
    fc.assert(
      fc.property(arbitraryQuestion, (question) => {
        const facts = factsOf(question);
        const { type, correct } = facts.interaction(question);
        const response = facts.response(question, kindOf(question).rightAnswer(question));
        if (type === 'numeric') {
          const [low, high] = (correct[0] ?? '').split('[:]').map(Number);
          expect(Number(response)).toBeGreaterThanOrEqual(low ?? Number.NaN);
          expect(Number(response)).toBeLessThanOrEqual(high ?? Number.NaN);
        } else {
          const plain = correct.map((pattern) => pattern.replace('{case_matters=false}', ''));
          expect(plain).toContain(response);
        }
      }),
    );
  });

  test('a blank answer is an empty response', () => {
    fc.assert(
      fc.property(arbitraryAnswered, ({ question }) => {
        expect(factsOf(question).response(question, [])).toBe('');
      }),
    );
  });
});
