import { afterHints } from '#domain/quiz/hints.ts';
import { kindOf } from '#domain/quiz/kinds/kinds.ts';
import type { LocalizedQuestion } from '#domain/quiz/localized-question.ts';
import type { Answer, Grade } from '#domain/quiz/question-kind.ts';
import type { HowAnswered } from '#domain/quiz/sitting.ts';
import { keepEvent } from './keep-event.ts';

/** An answer that was graded, and where it was given. */
export interface Answered extends HowAnswered {
  readonly quiz: string;
  readonly question: LocalizedQuestion;
  readonly answer: Answer;
  /** Before hints took their part. */
  readonly grade: Grade;
  readonly attempt: number;
  readonly from: 'lesson' | 'quiz';
}

/** Adds an answer to the learner's record. Tells whether the browser keeps it. */
export function keepAnswer({
  question,
  grade,
  hintsSeen,
  confidence,
  ...answered
}: Answered): Promise<boolean> {
  const earned = afterHints(grade, hintsSeen ?? 0);
  return keepEvent({
    kind: 'question-answered',
    ...answered,
    question: question.id,
    concept: question.concept,
    points: earned.kind === 'graded' ? earned.points : 0,
    possible: kindOf(question).possible(question),
    ...(hintsSeen && { hintsSeen }),
    ...(confidence && { confidence }),
  });
}
