import { Z95 } from './share-interval.ts';

/** A number that was worked out from some learners, and where it lies among all such learners, 95 times of 100. */
export interface Estimate {
  readonly value: number;
  readonly interval: readonly [low: number, high: number];
}

/** A correlation over `count` learners (4 or more). Its interval is Fisher’s: atanh r ± 1.96 / √(count − 3). */
export function correlationEstimate(value: number, count: number): Estimate {
  const half = Z95 / Math.sqrt(count - 3);
  const at = (shift: number) => Math.tanh(Math.atanh(value) + shift);
  return { value, interval: [at(-half), at(half)] };
}

/** A mean of `count` numbers (2 or more) of this variance: mean ± 1.96 × √(variance / (count − 1)). */
export function meanEstimate(value: number, variance: number, count: number): Estimate {
  const half = Z95 * Math.sqrt(variance / (count - 1));
  return { value, interval: [value - half, value + half] };
}
