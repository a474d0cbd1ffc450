/** How well something was remembered, from not at all to at once. */
export const ratings = ['again', 'hard', 'good', 'easy'] as const;

export type Rating = (typeof ratings)[number];

/**
 * What an answer to a question says about memory:
 *
 * | points earned           | rating  |
 * | ----------------------- | ------- |
 * | all                     | `good`  |
 * | at least half, not all  | `hard`  |
 * | less than half, or none | `again` |
 *
 * No answer is `easy`: a right option can be guessed, and only the learner knows how soon it came to mind. They say so
 * themselves of a term, where nothing is graded.
 */
export function ratingOf({ points, possible }: Earned): Rating {
  if (points >= possible) return 'good';
  return points * 2 >= possible ? 'hard' : 'again';
}

interface Earned {
  readonly points: number;
  readonly possible: number;
}
