import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  arbitraryMultipleChoice,
  arbitraryOrdering,
  arbitraryQuestion,
} from '../../../tests/support/arbitrary-question.ts';
import { askedQuestions } from '../../../tests/support/asked-questions.ts';
import type { Question } from '../quiz/kinds/kinds.schema.ts';
import { grade, kindOf } from '../quiz/kinds/kinds.ts';
import { keyOf, oddsOf, outcomesOf } from './asked-question.ts';
import { outcomeOf } from './outcome.ts';

const single = askedQuestions.get('waiting/which-moment') as Question;
const ordering = askedQuestions.get('waiting/what-comes-first') as Question;

describe('the outcome of an answer', () => {
  test('is right for the right answer to any question, and wrong for none', () => {
    fc.assert(
      fc.property(arbitraryQuestion, (question) => {
        const right = kindOf(question).rightAnswer(question);
        expect(outcomeOf(grade(question, right))).toBe('right');
        expect(outcomeOf(grade(question, []))).toBe('wrong');
      }),
    );
  });

  test('is partly right between all of the points and none', () => {
    expect(outcomeOf({ kind: 'graded', points: 0.5, possible: 1 })).toBe('partly');
    expect(outcomeOf({ kind: 'graded', points: 0, possible: 1 })).toBe('wrong');
    expect(outcomeOf({ kind: 'graded', points: 2, possible: 2 })).toBe('right');
  });
});

describe('the odds of a blind answer', () => {
  test('sum to 1, and the right answer is out of reach only where it is typed', () => {
    fc.assert(
      fc.property(arbitraryQuestion, (question) => {
        const { right, partly, wrong } = oddsOf(question);
        const isTyped = question.kind === 'short-answer' || question.kind === 'numeric';
        expect(right > 0).toBe(!isTyped);
        expect(right + partly + wrong).toBeCloseTo(1, 9);
      }),
    );
  });

  test('are what they are by hand', () => {
    expect(oddsOf(single)).toEqual({ right: 1 / 4, partly: 0, wrong: 3 / 4 });
    // Of the six orders of three one is right, and two have one pair of three out of order.
    expect(oddsOf(ordering)).toEqual({ right: 1 / 6, partly: 2 / 6, wrong: 3 / 6 });
  });
});

test('a number typed is right or wrong, a place predicted may be partly right', () => {
  const asked = { id: 'x', concept: 'waiting', prompt: { id: 'Berapa?', en: 'How many?' } };
  const because = { id: 'Sebab', en: 'Reason' };
  const typed = { value: 45, tolerance: 0, units: [], because, slips: [] };
  expect(outcomesOf({ ...asked, ...typed, kind: 'numeric' })).toEqual(['right', 'wrong']);
  const place = { from: 0, feeling: 2, because, tooHigh: because, tooLow: because };
  expect(outcomesOf({ ...asked, ...place, kind: 'predict' })).toEqual(['right', 'partly', 'wrong']);
});

describe('the key of a question', () => {
  test('holds no word and no order of options, but which are right', () => {
    expect(keyOf(single)).toBe('single-choice arrival* lift lobby minibar');
    expect(keyOf(ordering)).toBe('ordering reason time thanks');
    const shown = { ...single, options: 'options' in single ? single.options.toReversed() : [] };
    expect(keyOf({ ...shown, prompt: { id: 'Mana?', en: 'Which one?' } } as Question)).toBe(
      keyOf(single),
    );
  });

  test('changes with what is right', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryMultipleChoice, arbitraryOrdering), (question) => {
        const other =
          question.kind === 'ordering'
            ? { ...question, items: question.items.toReversed() }
            : {
                ...question,
                options: question.options.map((option) => ({ ...option, right: !option.right })),
              };
        expect(keyOf(other)).not.toBe(keyOf(question));
      }),
    );
  });
});
