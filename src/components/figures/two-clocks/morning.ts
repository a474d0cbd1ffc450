/** Bu Yanti’s morning, in minutes. Only `process` is on the office’s clock. */
export const stretches = [
  { id: 'ride', minutes: 25 },
  { id: 'queue', minutes: 45 },
  { id: 'copy', minutes: 30 },
  { id: 'again', minutes: 50 },
  { id: 'process', minutes: 12 },
  { id: 'sign', minutes: 58 },
] as const;

/** The minute at which a stretch begins, from leaving the market. */
export function startOf(index: number): number {
  return stretches.slice(0, index).reduce((sum, { minutes }) => sum + minutes, 0);
}
