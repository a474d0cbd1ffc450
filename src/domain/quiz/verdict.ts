import type { Grade } from './question-kind.ts';

/** A grade in one word. */
export type Verdict = 'blank' | 'right' | 'partly' | 'wrong';

export function verdictOf(grade: Grade): Verdict {
  if (grade.kind === 'blank') return 'blank';
  if (grade.points >= grade.possible) return 'right';
  return grade.points > 0 ? 'partly' : 'wrong';
}
