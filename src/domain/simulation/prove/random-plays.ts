import { mulberry32 } from '../../shared/shuffle.ts';
import type { Bounds } from '../score.ts';
import { scoreOf } from '../score.ts';
import type { ScoredEdge, ScoredGraph, ScoredNode } from './scored-graph.ts';

/** The plays behind every figure about chance. The seed is fixed, so that a check says the same each time. */
const PLAYS = 10_000;
const SEED = 1;

/** The share of random plays that are mastered, each open choice and each answer as likely as the others, 0 … 1. */
export function masteredAtRandom(graph: ScoredGraph, bounds: Bounds, mastery: number): number {
  const random = mulberry32(SEED);
  const known = new Map<string, boolean>();
  let mastered = 0;
  for (let play = 0; play < PLAYS; play += 1) {
    const points = playAtRandom(graph, random);
    if (points && isMastered(points)) mastered += 1;
  }
  return mastered / PLAYS;

  function isMastered(points: readonly number[]): boolean {
    const key = points.join();
    const before = known.get(key);
    if (before !== undefined) return before;
    const byId = Object.fromEntries(graph.competencies.map((id, at) => [id, points[at] ?? 0]));
    const verdict = scoreOf(byId, bounds, mastery).mastered;
    known.set(key, verdict);
    return verdict;
  }
}

/** The points of one play, competency by competency; undefined when it got stuck. */
function playAtRandom(
  { nodes, competencies }: ScoredGraph,
  random: () => number,
): readonly number[] | undefined {
  const points = competencies.map(() => 0);
  let at = nodes[0];
  while (at && at.edges.length > 0) {
    const edge = drawn(at, random());
    edge?.parts.forEach((part, place) => (points[place] = (points[place] ?? 0) + part));
    at = nodes[edge?.to ?? -1];
  }
  return at?.ending === undefined ? undefined : points;
}

/** The edge that a number, 0 up to 1, falls on. */
function drawn({ edges, odds }: ScoredNode, number: number): ScoredEdge | undefined {
  if (!odds) return edges[Math.floor(number * edges.length)];
  let left = number;
  return edges.find((_, at) => (left -= odds[at] ?? 0) < 0) ?? edges.at(-1);
}
