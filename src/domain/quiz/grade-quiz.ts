import { afterHints } from './hints.ts';
import type { AnyQuestion } from './kinds/kinds.ts';
import { grade, kindOf } from './kinds/kinds.ts';
import type { Answer, Grade } from './question-kind.ts';

/** What a whole quiz earned. */
export interface QuizResult extends Points {
  /** One for each question, in the quiz's order. */
  readonly questions: readonly { readonly question: string; readonly grade: Grade }[];
  /** One for each concept, in the order in which the quiz comes to it. */
  readonly concepts: readonly (Points & { readonly concept: string })[];
}

interface Points {
  readonly points: number;
  readonly possible: number;
}

/**
 * Grades every question by the answer given to it, by its id. A question without an answer is blank. `hintsSeen` says
 * of how many hints its answer made use, by its id: they lower the points, and leave each question’s grade as it is.
 */
export function gradeQuiz(
  questions: readonly AnyQuestion[],
  answers: ReadonlyMap<string, Answer>,
  hintsSeen: ReadonlyMap<string, number> = new Map(),
): QuizResult {
  const graded = questions.map((question) => ({
    question: question.id,
    concept: question.concept,
    grade: grade(question, answers.get(question.id) ?? []),
    hints: hintsSeen.get(question.id) ?? 0,
    possible: kindOf(question).possible(question),
  }));
  const concepts = [...new Set(questions.map(({ concept }) => concept))];
  return {
    ...total(graded),
    questions: graded.map(({ question, grade }) => ({ question, grade })),
    concepts: concepts.map((concept) => ({
      concept,
      ...total(graded.filter((each) => each.concept === concept)),
    })),
  };
}

interface Graded {
  readonly grade: Grade;
  readonly hints: number;
  readonly possible: number;
}

function total(graded: readonly Graded[]): Points {
  const pointsOf = ({ grade, hints }: Graded) => {
    const after = afterHints(grade, hints);
    return after.kind === 'blank' ? 0 : after.points;
  };
  return {
    points: graded.reduce((sum, each) => sum + pointsOf(each), 0),
    possible: graded.reduce((sum, each) => sum + each.possible, 0),
  };
}
