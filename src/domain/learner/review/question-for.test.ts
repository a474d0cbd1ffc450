import { expect, test } from 'vitest';
import type { LearnerEvent } from '../event.ts';
import { questionFor } from './question-for.ts';

const askable = {
  questions: {
    touchpoints: { 'the-new-fridge': 'touchpoint', 'two-doors': 'channel' },
    'service-encounter': { 'at-the-door': 'touchpoint' },
  },
  terms: [],
};
const card = { kind: 'concept', concept: 'touchpoint' } as const;

function asked(at: number, quiz: string, question: string): LearnerEvent {
  const place = { quiz, question, concept: 'touchpoint', answer: [], points: 1, possible: 1 };
  return {
    id: `${at}`,
    at,
    kind: 'card-reviewed',
    card: 'concept/touchpoint',
    rating: 'good',
    asked: place,
  };
}

test('a concept’s card begins with the course’s first question on it', () => {
  expect(questionFor(card, askable, [])).toMatchObject({ question: 'the-new-fridge' });
});

test('it then asks what was never asked, and after all of them what was asked longest ago', () => {
  const first = asked(5, 'touchpoints', 'the-new-fridge');
  const second = asked(9, 'service-encounter', 'at-the-door');
  expect(questionFor(card, askable, [first])).toMatchObject({ question: 'at-the-door' });
  expect(questionFor(card, askable, [second, first])).toMatchObject({ question: 'the-new-fridge' });
});

test('a question’s own card asks that question, a term’s card none', () => {
  const own = { kind: 'question', quiz: 'touchpoints', question: 'two-doors' } as const;
  expect(questionFor(own, askable, [])).toEqual({ quiz: 'touchpoints', question: 'two-doors' });
  expect(questionFor({ kind: 'term', term: 'touchpoint' }, askable, [])).toBeUndefined();
});
