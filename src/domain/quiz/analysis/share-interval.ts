/** The normal quantile that leaves 2.5% above it. */
export const Z95 = 1.959963984540054;

/**
 * The 95% confidence interval of a share, 0 … 1, seen in `count` cases (1 or more): Wilson’s score interval. Where cases
 * can count in parts it is wider than need be, since no share varies more than one of whole cases.
 */
export function shareInterval(share: number, count: number): readonly [low: number, high: number] {
  const squared = Z95 ** 2;
  const middle = (share + squared / (2 * count)) / (1 + squared / count);
  const half =
    (Z95 * Math.sqrt((share * (1 - share)) / count + squared / (4 * count ** 2))) /
    (1 + squared / count);
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
