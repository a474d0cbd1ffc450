import { expect, test } from 'vitest';
import { findQuestion, localizeQuestions } from './localized-question.ts';
import type { Quiz } from './schema.ts';

const quiz: Quiz = {
  title: { id: 'Titik sentuh', en: 'Touchpoints' },
  lesson: 'touchpoints',
  questions: [
    {
      kind: 'ordering',
      id: 'the-path-of-a-cake',
      concept: 'touchpoint',
      prompt: { id: 'Susun.', en: 'Put in order.' },
      items: [
        {
          id: 'asking',
          text: { id: 'Bertanya', en: 'Asking' },
          because: { id: 'Awal', en: 'First' },
        },
      ],
    },
  ],
};

test('a learner’s question has every text in one language, and all else as it was', () => {
  expect(localizeQuestions(quiz, 'id')).toEqual([
    {
      kind: 'ordering',
      id: 'the-path-of-a-cake',
      concept: 'touchpoint',
      prompt: 'Susun.',
      items: [{ id: 'asking', text: 'Bertanya', because: 'Awal' }],
    },
  ]);
});

test('a lesson finds a question by its id', () => {
  expect(findQuestion(quiz, 'the-path-of-a-cake', 'en').prompt).toBe('Put in order.');
});

test('a question that is not there is named, with those that are', () => {
  expect(() => findQuestion(quiz, 'the-path-of-a-pie', 'en')).toThrow(
    'The quiz has no question "the-path-of-a-pie". Name one of these: the-path-of-a-cake.',
  );
});
