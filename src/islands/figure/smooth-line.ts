import { tenth } from './tenth.ts';

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
        const middle = tenth((from.x + to.x) / 2);
        return `C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
      }
      const middle = tenth((from.y + to.y) / 2);
      return `C${from.x} ${middle} ${to.x} ${middle} ${to.x} ${to.y}`;
    })
    .join('');
}
