import type { Prospects } from './prospects.ts';

/**
 * The choices of the best line from a node, the start by default: most points, then the main customer's final
 * feeling, then the least spent, then the fewest minutes, then the first id.
 */
export function bestLine(prospects: Prospects, from = 0): readonly string[] {
  const line: string[] = [];
  let edge = prospects.best[from]?.edge;
  while (edge) {
    line.push(edge.choice);
    edge = prospects.best[edge.to]?.edge;
  }
  return line;
}
