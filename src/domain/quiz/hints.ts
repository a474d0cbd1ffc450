import type { Grade } from './question-kind.ts';

/** The most hints that a question has. */
export const HINTS = 3;

/** What each hint takes of what the answer earned. */
const SHARE_OF_A_HINT = 1 / 4;

/**
 * What an answer earned after so many hints: each takes a quarter, so that after all three a quarter is left.
 *
 *     points = points of the answer × (1 − hints seen / 4)
 *
 * A plain rule: a hint costs something, and asking for one is never worse than a wrong answer. What is possible stays
 * as it was. Whether the answer was right (`verdictOf`, `outcomeOf`) is told by the grade before this.
 */
export function afterHints(grade: Grade, seen: number): Grade {
  if (grade.kind === 'blank') return grade;
  return { ...grade, points: grade.points * shareAfterHints(seen) };
}

/** The grade that `afterHints` made this of. */
export function beforeHints(grade: Grade, seen: number): Grade {
  if (grade.kind === 'blank') return grade;
  return { ...grade, points: grade.points / shareAfterHints(seen) };
}

/** What is left to earn after so many hints: 1, 3/4, 1/2, 1/4. */
export function shareAfterHints(seen: number): number {
  return 1 - Math.min(Math.max(seen, 0), HINTS) * SHARE_OF_A_HINT;
}
