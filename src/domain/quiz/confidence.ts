import type { Grade } from './question-kind.ts';

/** How sure a learner says they are of an answer. */
export const confidences = [1, 2, 3] as const;

export type Confidence = (typeof confidences)[number];

/** What an answer scores that is right, and one that is wrong. */
export const marks: Readonly<
  Record<Confidence, { readonly right: number; readonly wrong: number }>
> = {
  1: { right: 1, wrong: 0 },
  2: { right: 2, wrong: -2 },
  3: { right: 3, wrong: -6 },
};

/**
 * The confidence score of one answer: right 1, 2 or 3, wrong 0, −2 or −6, after Gardner-Medwin. What is partly right
 * lies between, in proportion; a blank answer scores 0.
 *
 *     score = wrong + (right − wrong) × points / possible
 *
 * It pays to say what one thinks: level 2 is best where one is sure by more than 2/3, level 3 by more than 4/5. The
 * score stands apart. It enters no grade, which stays in [0, possible], and no mastery.
 */
export function confidenceScore(grade: Grade, confidence: Confidence): number {
  if (grade.kind === 'blank') return 0;
  const { right, wrong } = marks[confidence];
  return wrong + ((right - wrong) * grade.points) / grade.possible;
}
