import { expect, test } from 'vitest';
import { quizMinutes } from './quiz-minutes.ts';

test('eight questions take 400 seconds, seven minutes', () => {
  expect(quizMinutes(8)).toBe(7);
});
