import { kindOf } from '#domain/quiz/kinds/kinds.ts';
import type { LocalizedQuestion } from '#domain/quiz/localized-question.ts';
import type { Answer, Grade } from '#domain/quiz/question-kind.ts';
import { keepEvent } from './keep-event.ts';

/** An answer that was graded, and where it was given. */
export interface Answered {
  readonly quiz: string;
  readonly question: LocalizedQuestion;
  readonly answer: Answer;
  readonly grade: Grade;
  readonly attempt: number;
  readonly from: 'lesson' | 'quiz';
}

/** Adds an answer to the learner's record. Tells whether the browser keeps it. */
export function keepAnswer({ question, grade, ...answered }: Answered): Promise<boolean> {
  return keepEvent({
    kind: 'question-answered',
    ...answered,
    question: question.id,
    concept: question.concept,
    points: grade.kind === 'graded' ? grade.points : 0,
    possible: kindOf(question).possible(question),
  });
}
