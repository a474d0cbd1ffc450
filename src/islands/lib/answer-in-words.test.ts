import { expect, test } from 'vitest';
import type { LocalizedQuestion } from '#domain/quiz/localized-question.ts';
import { answerInWords } from './answer-in-words.ts';

const options = {
  options: [
    { id: 'phone', text: 'Telepon' },
    { id: 'chat', text: 'Chat' },
  ],
} as unknown as LocalizedQuestion;
const items = {
  items: [
    { id: 'greet', text: 'Menyapa' },
    { id: 'pay', text: 'Membayar' },
  ],
} as unknown as LocalizedQuestion;

test('an answer reads as the options that were chosen, or as the order that was given', () => {
  expect(answerInWords(options, ['phone', 'chat'])).toBe('Telepon · Chat');
  expect(answerInWords(items, ['pay', 'greet'])).toBe('Membayar → Menyapa');
});

test('an option that the question no longer has is left out', () => {
  expect(answerInWords(options, ['phone', 'fax'])).toBe('Telepon');
});
