/** The middle one of an odd number of values; NaN without any, and where one of them is NaN. */
export function median(values: readonly number[]): number {
  if (values.some(Number.isNaN)) return NaN;
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
