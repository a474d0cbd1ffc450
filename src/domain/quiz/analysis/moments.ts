/** The mean of at least one number. */
export function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** How far numbers lie from their mean: the mean of the squares, over all of them. */
export function varianceOf(numbers: readonly number[]): number {
  const mean = meanOf(numbers);
  return meanOf(numbers.map((number) => (number - mean) ** 2));
}

/** Pearson’s correlation of two rows of one length, −1 … 1; undefined where either row does not vary. */
export function correlationOf(xs: readonly number[], ys: readonly number[]): number | undefined {
  const spread = Math.sqrt(varianceOf(xs) * varianceOf(ys));
  if (spread < 1e-12) return undefined;
  const [meanX, meanY] = [meanOf(xs), meanOf(ys)];
  const together = meanOf(xs.map((x, at) => (x - meanX) * ((ys[at] ?? meanY) - meanY)));
  return Math.min(1, Math.max(-1, together / spread));
}
