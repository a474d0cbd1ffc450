import type { Grade } from '#domain/quiz/question-kind.ts';

/** How much of what was possible an answer earned, in whole percent; cut, so that what is not all right never reads as all. */
export function percentOf(grade: Grade): number {
  if (grade.kind === 'blank') return 0;
  const percent = Math.floor((grade.points / grade.possible) * 100 + 1e-9);
  return grade.points > 0 ? Math.max(percent, 1) : 0;
}
