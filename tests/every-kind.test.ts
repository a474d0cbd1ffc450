import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkQuiz } from '#domain/quiz/check-quiz.ts';
import { questionSchema } from '#domain/quiz/kinds/kinds.schema.ts';
import { grade, kindOf } from '#domain/quiz/kinds/kinds.ts';
import { localizeQuestion } from '#domain/quiz/localized-question.ts';
import { quizSchema } from '#domain/quiz/schema.ts';
import { verdictOf } from '#domain/quiz/verdict.ts';
import { locales } from '#domain/shared/locale.ts';
import { mutateData } from './support/mutate.ts';

const file = resolve(import.meta.dirname, 'samples/quizzes/every-kind.yaml');
const raw: unknown = parse(readFileSync(file, 'utf8'));
const { questions } = quizSchema.parse(raw);

test('the sample quiz asks a question of every kind', () => {
  const kinds = questionSchema.options.map(({ shape }) => shape.kind.value);
  expect(questions.map(({ kind }) => kind).toSorted()).toEqual(kinds.toSorted());
});

test.each(questions.map((question) => [question.kind, question] as const))(
  '%s is answered rightly in both languages, and none of its words is left in both',
  (_kind, question) => {
    for (const locale of locales) {
      const localized = localizeQuestion(question, locale);
      expect(verdictOf(grade(localized, kindOf(question).rightAnswer(localized)))).toBe('right');
      expect(typeof localized.prompt).toBe('string');
      expect(JSON.stringify(localized)).not.toMatch(/"id":"[^"]*","en":"/);
    }
  },
);

test('the sample quiz, mutated in 1,500 ways, gives problems or none, and each can be read', () => {
  const concepts = questions.map(({ concept }) => concept);
  const known = { concepts: new Set(concepts), lessons: new Set(['touchpoints']) };
  for (let seed = 0; seed < 1500; seed += 1) {
    const mutated = structuredClone(raw) as object;
    mutateData(mutated, seed);
    for (const { code, message, fix } of checkQuiz(mutated, known))
      expect(`${code} ${message} ${fix}`, `seed ${seed}`).not.toMatch(
        /undefined|NaN|Infinity|\[object/,
      );
  }
});
