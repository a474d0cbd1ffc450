import type { Estimate } from './estimate.ts';
import { varianceOf } from './moments.ts';
import { Z95 } from './share-interval.ts';

/**
 * Cronbach’s alpha of k items over n learners: how much of the differences in totals the items share.
 *
 *     alpha = k / (k − 1) × (1 − sum of the items’ variances / variance of the totals)
 *
 * Its interval is that of the normal approximation to ln(1 − alpha), with the variance 2k / ((k − 1)(n − 2)).
 * `rows` hold one number for each item, one row a learner. Undefined with fewer than 2 items or 3 learners, and where
 * all totals are alike.
 */
export function cronbachAlpha(rows: readonly (readonly number[])[]): Estimate | undefined {
  const [n, k] = [rows.length, rows[0]?.length ?? 0];
  if (k < 2 || n < 3) return undefined;
  const totals = varianceOf(rows.map((row) => row.reduce((sum, each) => sum + each, 0)));
  if (totals < 1e-12) return undefined;
  const items = Array.from({ length: k }, (_, item) =>
    varianceOf(rows.map((row) => row[item] ?? 0)),
  );
  const shared = 1 - items.reduce((sum, each) => sum + each, 0) / totals;
  const value = (k / (k - 1)) * shared;
  const half = Z95 * Math.sqrt((2 * k) / ((k - 1) * (n - 2)));
  const at = (shift: number) => 1 - (1 - value) * Math.exp(shift);
  return { value, interval: [at(half), at(-half)] };
}
