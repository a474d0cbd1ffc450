import type { Problem } from '../shared/problem.ts';
import { problemsOfZod } from '../shared/problems-of-zod.ts';
import { checkGiveaways } from './check/giveaways.ts';
import { checkHints } from './check/hints.ts';
import type { Known } from './check/references.ts';
import { checkReferences } from './check/references.ts';
import { checkQuestion } from './kinds/kinds.check.ts';
import { quizSchema } from './schema.ts';

/**
 * All that is wrong with a quiz, read but not yet trusted: its form first; once that is right, what it refers to,
 * each question by itself, and what the quiz as a whole gives away.
 */
export function checkQuiz(raw: unknown, known: Known): readonly Problem[] {
  const parsed = quizSchema.safeParse(raw);
  if (!parsed.success) return problemsOfZod(parsed.error, { schema: quizSchema, raw });
  const quiz = parsed.data;
  return [
    ...checkReferences(quiz, known),
    ...quiz.questions.flatMap((question, index) => checkQuestion(question, ['questions', index])),
    ...checkHints(quiz),
    ...checkGiveaways(quiz),
  ];
}
