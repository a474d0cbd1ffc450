import { expect, test } from 'vitest';
import type { EventOf } from '../learner/event.ts';
import { sureAnswersOf } from './sure-answers.ts';

const answered: EventOf<'question-answered'> = {
  id: 'a1',
  at: 0,
  kind: 'question-answered',
  quiz: 'touchpoints',
  question: 'which-moment',
  concept: 'touchpoint',
  answer: ['cashier'],
  points: 1,
  possible: 1,
  attempt: 1,
  from: 'quiz',
};

test('only answers to a first attempt count, and only where the learner said how sure they were', () => {
  const sure = { ...answered, confidence: 3 } as const;
  expect(sureAnswersOf([answered, sure, { ...sure, attempt: 2 }])).toEqual([
    { confidence: 3, grade: { kind: 'graded', points: 1, possible: 1 } },
  ]);
});

test('a right answer after two hints is a right answer: how sure one is is said after reading them', () => {
  const hinted = { ...answered, points: 0.5, hintsSeen: 2, confidence: 2 } as const;
  expect(sureAnswersOf([hinted])[0]?.grade).toEqual({ kind: 'graded', points: 1, possible: 1 });
});
