import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  arbitraryAnswered,
  arbitraryOrdering,
  arbitrarySingleChoice,
} from '../../../tests/support/arbitrary-question.ts';
import { gradeQuiz } from './grade-quiz.ts';
import { kindOf } from './kinds/kinds.ts';

const answeredQuiz = fc.uniqueArray(arbitraryAnswered, {
  maxLength: 8,
  selector: ({ question }) => question.id,
});

test('a quiz earns between nothing and all, and its concepts share it out', () => {
  fc.assert(
    fc.property(answeredQuiz, (given) => {
      const answers = new Map(given.map(({ question, answer }) => [question.id, answer]));
      const questions = given.map(({ question }) => question);
      const result = gradeQuiz(questions, answers);
      expect(result.points).toBeGreaterThanOrEqual(0);
      expect(result.points).toBeLessThanOrEqual(result.possible);
      const ofConcepts = result.concepts.reduce((sum, { points }) => sum + points, 0);
      expect(ofConcepts).toBeCloseTo(result.points);
    }),
  );
});

test('right answers throughout earn all, none at all leaves every question blank', () => {
  fc.assert(
    fc.property(answeredQuiz, (given) => {
      const questions = given.map(({ question }) => question);
      const right = questions.map((each) => [each.id, kindOf(each).rightAnswer(each)] as const);
      const whole = gradeQuiz(questions, new Map(right));
      expect(whole.points).toBe(whole.possible);
      const none = gradeQuiz(questions, new Map());
      expect(none.points).toBe(0);
      expect(none.questions.every(({ grade }) => grade.kind === 'blank')).toBe(true);
    }),
  );
});

test('points are told per concept', () => {
  const [asks] = fc.sample(arbitrarySingleChoice, { numRuns: 1, seed: 1 });
  const [orders] = fc.sample(arbitraryOrdering, { numRuns: 1, seed: 1 });
  if (!asks || !orders) throw new Error('A sample of one has one.');
  const questions = [
    { ...asks, id: 'which', concept: 'channel' },
    { ...orders, id: 'when', concept: 'touchpoint' },
  ];
  const right = kindOf(asks).rightAnswer(asks);
  expect(gradeQuiz(questions, new Map([['which', right]]))).toEqual({
    points: 1,
    possible: 2,
    questions: [
      { question: 'which', grade: { kind: 'graded', points: 1, possible: 1 } },
      { question: 'when', grade: { kind: 'blank' } },
    ],
    concepts: [
      { concept: 'channel', points: 1, possible: 1 },
      { concept: 'touchpoint', points: 0, possible: 1 },
    ],
  });
});

test('a hint lowers the points, and leaves the grade as it is', () => {
  const [asks] = fc.sample(arbitrarySingleChoice, { numRuns: 1, seed: 1 });
  if (!asks) throw new Error('A sample of one has one.');
  const right = new Map([[asks.id, kindOf(asks).rightAnswer(asks)]]);
  const result = gradeQuiz([asks], right, new Map([[asks.id, 2]]));
  expect(result).toMatchObject({ points: 0.5, possible: 1, concepts: [{ points: 0.5 }] });
  expect(result.questions[0]?.grade).toEqual({ kind: 'graded', points: 1, possible: 1 });
});
