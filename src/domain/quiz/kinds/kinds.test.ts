import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  arbitraryAnswered,
  arbitraryQuestion,
} from '../../../../tests/support/arbitrary-question.ts';
import { localizeQuestions } from '../localized-question.ts';
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
      expect(grade(question, ['an-option-of-another-question'])).toEqual({ kind: 'blank' });
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
  fc.assert(
    fc.property(arbitraryAnswered, ({ question, answer }) => {
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

test('the order in which options stand does not matter', () => {
  const turned = (question: Question): Question =>
    'options' in question ? { ...question, options: question.options.toReversed() } : question;
  fc.assert(
    fc.property(arbitraryAnswered, ({ question, answer }) => {
      expect(grade(turned(question), answer)).toEqual(grade(question, answer));
    }),
  );
});

test('grading does not depend on the language', () => {
  fc.assert(
    fc.property(arbitraryAnswered, ({ question, answer }) => {
      const quiz = { title: question.prompt, lesson: 'touchpoints', questions: [question] };
      for (const locale of ['id', 'en'] as const) {
        const [localized] = localizeQuestions(quiz, locale);
        expect(localized && grade(localized, answer)).toEqual(grade(question, answer));
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

test('every option is shown once, in the same order for the same seed', () => {
  fc.assert(
    fc.property(arbitraryQuestion, fc.integer(), (question, seed) => {
      const parts = 'items' in question ? question.items : question.options;
      const order = kindOf(question).order(question, seed);
      expect(order.toSorted()).toEqual(parts.map(({ id }) => id).toSorted());
      expect(kindOf(question).order(question, seed)).toEqual(order);
    }),
  );
});
