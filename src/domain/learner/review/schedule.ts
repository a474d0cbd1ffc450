import { FSRSAlgorithm } from 'ts-fsrs';
import type { Rating } from './rating.ts';

/** How firmly something is held in memory. */
export interface Memory {
  /** Days after which it is recalled nine times in ten. */
  readonly stability: number;
  /** 1 … 10 */
  readonly difficulty: number;
}

/**
 * FSRS with its published weights: the next review falls when recall has sunk to nine in ten. Only whole days count, so
 * that what is practised twice on one day gains nothing by it; and no chance, so that the same events come to the same
 * schedule everywhere. After a year at most everything comes back.
 *
 * That reviews are spread over days is what helps; which rule spreads them hardly matters.
 *
 * @source latimier-2021
 */
const fsrs = new FSRSAlgorithm({
  enable_fuzz: false,
  enable_short_term: false,
  maximum_interval: 365,
});

/** FSRS counts them from 1. */
const grades = { again: 1, hard: 2, good: 3, easy: 4 } as const satisfies Record<Rating, number>;

/** The memory after a review. `elapsedDays` since the review before, from 0; `before` is undefined at the first one. */
export function remember(before: Memory | undefined, elapsedDays: number, rating: Rating): Memory {
  const { stability, difficulty } = fsrs.next_state(before ?? null, elapsedDays, grades[rating]);
  return { stability, difficulty };
}

/** Days until the next review, 1 … 365. */
export function intervalDays({ stability }: Memory): number {
  return fsrs.next_interval(stability, 0);
}
