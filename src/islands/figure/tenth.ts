/** A length in a drawing to a tenth: no eye sees more of it, and a page sends every digit. */
export function tenth(length: number): number {
  return Math.round(length * 10) / 10;
}
