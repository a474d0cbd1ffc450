import { mulberry32 } from '../../shared/shuffle.ts';
import type { Bounds } from '../score.ts';
import { scoreOf } from '../score.ts';
import type { ScoredGraph } from './scored-graph.ts';

/** The plays behind every figure about chance. The seed is fixed, so that a check says the same each time. */
const PLAYS = 10_000;
const SEED = 1;

/** The share of random plays that are mastered, each open choice as likely as the others, 0 … 1. */
export function masteredAtRandom(graph: ScoredGraph, bounds: Bounds, mastery: number): number {
  const random = mulberry32(SEED);
  let mastered = 0;
  for (let play = 0; play < PLAYS; play += 1) {
    const points = playAtRandom(graph, random);
    if (points && scoreOf(points, bounds, mastery).mastered) mastered += 1;
  }
  return mastered / PLAYS;
}

/** The points of one play by competency; undefined when it got stuck. */
function playAtRandom(
  { nodes, competencies }: ScoredGraph,
  random: () => number,
): Readonly<Record<string, number>> | undefined {
  const sums = competencies.map(() => 0);
  let at = nodes[0];
  while (at && at.edges.length > 0) {
    const edge = at.edges[Math.floor(random() * at.edges.length)];
    edge?.parts.forEach((part, competency) => (sums[competency] = (sums[competency] ?? 0) + part));
    at = nodes[edge?.to ?? -1];
  }
  if (at?.ending === undefined) return undefined;
  return Object.fromEntries(competencies.map((id, competency) => [id, sums[competency] ?? 0]));
}
