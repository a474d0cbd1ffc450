export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The `d` of a path through all points that arrives and leaves level at each one, so that no curve overshoots
 * the feeling it draws. `along` is the direction in which time runs. Of no points, an empty path.
 */
export function smoothLine(points: readonly Point[], along: 'across' | 'down' = 'across'): string {
  return points
    .map((to, index) => {
      const from = points[index - 1];
      if (!from) return `M${to.x} ${to.y}`;
      if (along === 'across') {
        const middle = half(from.x + to.x);
        return `C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
      }
      const middle = half(from.y + to.y);
      return `C${from.x} ${middle} ${to.x} ${middle} ${to.x} ${to.y}`;
    })
    .join('');
}

/** To a tenth: no eye sees more of it, and a page sends every digit. */
function half(sum: number): number {
  return Math.round(sum * 5) / 10;
}
