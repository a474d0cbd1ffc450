import type { Grade } from '../quiz/question-kind.ts';

/** How an answer can come out, from the best. In a scene that asks these are the ids of its choices. */
export const outcomes = ['right', 'partly', 'wrong'] as const;

export type Outcome = (typeof outcomes)[number];

/** All of the points are right, some of them partly, none of them wrong; a blank answer is wrong. */
export function outcomeOf(grade: Grade): Outcome {
  if (grade.kind === 'blank' || grade.points <= 0) return 'wrong';
  return grade.points < grade.possible ? 'partly' : 'right';
}
