import type { LocalizedQuestion } from '../localized-question.ts';
import type { Answer, Grade, QuestionKind } from '../question-kind.ts';
import type { Question } from './kinds.schema.ts';
import { multipleChoice } from './multiple-choice.ts';
import { ordering } from './ordering.ts';
import { singleChoice } from './single-choice.ts';

/** A question as its author wrote it, or as a learner reads it. */
export type AnyQuestion = Question | LocalizedQuestion;

/** Every kind of question there is. A new kind is added in this folder, and in `src/islands/quiz`. */
const kinds = {
  'single-choice': singleChoice,
  'multiple-choice': multipleChoice,
  ordering,
};

/** How a question's kind grades it. */
export function kindOf(question: AnyQuestion): QuestionKind<AnyQuestion> {
  return kinds[question.kind] as QuestionKind<AnyQuestion>;
}

/** What an answer to a question of any kind earned. */
export function grade(question: AnyQuestion, answer: Answer): Grade {
  return kindOf(question).grade(question, answer);
}
