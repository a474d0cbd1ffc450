import type { LocalizedQuestion } from '../localized-question.ts';
import type { Answer, Grade, QuestionKind } from '../question-kind.ts';
import { bestAndWorst } from './best-and-worst.ts';
import { cloze } from './cloze.ts';
import { hotspot } from './hotspot.ts';
import type { Question } from './kinds.schema.ts';
import { matching } from './matching.ts';
import { multipleChoice } from './multiple-choice.ts';
import { numeric } from './numeric.ts';
import { ordering } from './ordering.ts';
import { predict } from './predict.ts';
import { shortAnswer } from './short-answer.ts';
import { singleChoice } from './single-choice.ts';
import { sorting } from './sorting.ts';
import { trueFalse } from './true-false.ts';

/** A question as its author wrote it, or as a learner reads it. */
export type AnyQuestion = Question | LocalizedQuestion;

/**
 * Every kind of question there is. A new kind is a set of files in this folder, and a line in each of the four lists
 * named `kinds`; then a view in `src/islands/lib/question`.
 */
const kinds = {
  'single-choice': singleChoice,
  'multiple-choice': multipleChoice,
  ordering,
  'true-false': trueFalse,
  matching,
  sorting,
  cloze,
  'best-and-worst': bestAndWorst,
  hotspot,
  predict,
  'short-answer': shortAnswer,
  numeric,
} satisfies Readonly<Record<AnyQuestion['kind'], unknown>>;

/** How a question's kind grades it. */
export function kindOf(question: AnyQuestion): QuestionKind<AnyQuestion> {
  return kinds[question.kind] as QuestionKind<AnyQuestion>;
}

/** What an answer to a question of any kind earned. */
export function grade(question: AnyQuestion, answer: Answer): Grade {
  return kindOf(question).grade(question, answer);
}
