import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { kindOf } from '#domain/quiz/kinds/kinds.ts';
import { localizeQuestions } from '#domain/quiz/localized-question.ts';
import { quizSchema } from '#domain/quiz/schema.ts';
import { answerInWords } from './answer-in-words.ts';

const raw: unknown = parse(readFileSync('tests/samples/quizzes/every-kind.yaml', 'utf8'));
const questions = localizeQuestions(quizSchema.parse(raw), 'en');

function questionOf(kind: string) {
  const found = questions.find((question) => question.kind === kind);
  if (!found) throw new Error(`The sample has no question of the kind "${kind}".`);
  return found;
}

test.each([
  ['single-choice', 'Ring her now with the new time.'],
  ['multiple-choice', 'The paper bag carried home · The smell of bread on the pavement'],
  ['ordering', 'The news itself → Its cause → What there is to choose from'],
  ['true-false', 'A known cause and time make a wait feel shorter.'],
  [
    'matching',
    'Sending the address of the shop: A text message · Answering an angry customer: A call · Sending a lease: An e-mail with a file',
  ],
  [
    'sorting',
    'The greeting at the door: Seen · Counting the stock: Not seen · The bill on the table: Seen',
  ],
  ['cloze', 'I · at half past two'],
  ['best-and-worst', 'Name the time it will be ready, and take her bags.'],
  ['hotspot', 'The entrance'],
  ['predict', 'OK'],
  ['short-answer', 'momen kebenaran'],
  ['numeric', '45'],
])('%s: the right answer reads as %j', (kind, words) => {
  const question = questionOf(kind);
  expect(answerInWords(question, kindOf(question).rightAnswer(question))).toBe(words);
});

test('what the question no longer has is left out, whatever its kind', () => {
  for (const question of questions) {
    if (question.kind === 'short-answer' || question.kind === 'numeric') continue;
    if (question.kind === 'predict') continue;
    expect(answerInWords(question, ['gone', 'gone:too']), question.kind).toBe('');
  }
});
