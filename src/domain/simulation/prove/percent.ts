/** A share, 0 … 1, as messages show it: `62 %`; below ten with one decimal. */
export function percent(share: number): string {
  const hundredths = share * 100;
  return `${hundredths < 10 ? Number(hundredths.toFixed(1)) : Math.round(hundredths)} %`;
}
