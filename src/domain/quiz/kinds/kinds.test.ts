import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  arbitraryAnswered,
  arbitraryQuestion,
} from '../../../../tests/support/arbitrary-question.ts';
import { localizeQuestion } from '../localized-question.ts';
import { verdictOf } from '../verdict.ts';
import { grade, kindOf } from './kinds.ts';
import type { Question } from './kinds.schema.ts';

test('a grade lies in [0, possible]', () => {
  fc.assert(
    fc.property(arbitraryAnswered, ({ question, answer }) => {
      const given = grade(question, answer);
      if (given.kind === 'blank') return;
      expect(given.possible).toBe(kindOf(question).possible(question));
      expect(given.points).toBeGreaterThanOrEqual(0);
      expect(given.points).toBeLessThanOrEqual(given.possible);
    }),
  );
});

test('no answer is blank, not wrong', () => {
  fc.assert(
    fc.property(arbitraryQuestion, (question) => {
      expect(grade(question, [])).toEqual({ kind: 'blank' });
      // Where a term is typed, any word answers.
      const stranger = question.kind === 'short-answer' ? ' … ' : 'an-option-of-another-question';
      expect(grade(question, [stranger])).toEqual({ kind: 'blank' });
    }),
  );
});

test('the right answer earns all', () => {
  fc.assert(
    fc.property(arbitraryQuestion, (question) => {
      const right = grade(question, kindOf(question).rightAnswer(question));
      const possible = kindOf(question).possible(question);
      expect(right).toEqual({ kind: 'graded', points: possible, possible });
      expect(verdictOf(right)).toBe('right');
    }),
  );
});

test('only the right answer earns all', () => {
  const chosen = arbitraryAnswered.filter(
    ({ question }) => kindOf(question).parts(question).length > 0,
  );
  fc.assert(
    fc.property(chosen, ({ question, answer }) => {
      if (verdictOf(grade(question, answer)) !== 'right') return;
      const kind = kindOf(question);
      const given = kind.normalize(question, answer);
      const right = kind.rightAnswer(question);
      const inOrder = (ids: readonly string[]) =>
        question.kind === 'ordering' ? ids : ids.toSorted();
      expect(inOrder(given)).toEqual(inOrder(right));
    }),
  );
});

test('the order in which options, items and the like stand does not matter', () => {
  const turned = (question: Question): Question => {
    if (question.kind === 'ordering') return question;
    const lists = Object.entries(question).filter(([, value]) => Array.isArray(value));
    const back = lists.map(([key, list]) => [key, (list as unknown[]).toReversed()]);
    return { ...question, ...Object.fromEntries(back) };
  };
  // The first of several units is the one that is meant where none is typed.
  const answered = arbitraryAnswered.filter(({ question }) => question.kind !== 'numeric');
  fc.assert(
    fc.property(answered, ({ question, answer }) => {
      expect(grade(turned(question), answer)).toEqual(grade(question, answer));
      expect(grade(question, answer.toReversed())).toEqual(
        question.kind === 'ordering' ? expect.anything() : grade(question, answer),
      );
    }),
  );
});

test('grading does not depend on the language', () => {
  fc.assert(
    fc.property(arbitraryAnswered, ({ question, answer }) => {
      for (const locale of ['id', 'en'] as const) {
        const localized = localizeQuestion(question, locale);
        expect(grade(localized, answer)).toEqual(grade(question, answer));
      }
    }),
  );
});

test('normalising an answer twice changes nothing, and once changes no grade', () => {
  fc.assert(
    fc.property(arbitraryAnswered, ({ question, answer }) => {
      const kind = kindOf(question);
      const once = kind.normalize(question, answer);
      expect(kind.normalize(question, once)).toEqual(once);
      expect(grade(question, once)).toEqual(grade(question, answer));
    }),
  );
});

test('whatever a record holds is an answer, or blank', () => {
  fc.assert(
    fc.property(arbitraryQuestion, fc.anything(), (question, kept) => {
      expect(Array.isArray(kindOf(question).normalize(question, kept))).toBe(true);
    }),
  );
});

test('nothing is shown twice, nor otherwise for the same seed, and every seed shows the same', () => {
  fc.assert(
    fc.property(arbitraryQuestion, fc.integer(), fc.integer(), (question, seed, other) => {
      const order = kindOf(question).order(question, seed);
      expect(new Set(order).size).toBe(order.length);
      expect(kindOf(question).order(question, seed)).toEqual(order);
      expect(kindOf(question).order(question, other).toSorted()).toEqual(order.toSorted());
    }),
  );
});
