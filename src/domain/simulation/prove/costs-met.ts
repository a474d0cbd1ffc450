import type { AuthoredChoice } from '../each-choice.ts';
import type { Material } from './material.ts';

/** Where a choice was met in a state: what taking it there costs, in points. */
export interface CostMet {
  readonly node: number;
  readonly cost: number;
}

/** What a choice costs in each state that offers it: the best still reachable before it, minus that after it. */
export function costsMet(
  { nodesIn, scored, prospects }: Material,
  { scene, id }: Pick<AuthoredChoice, 'scene' | 'id'>,
): readonly CostMet[] {
  return nodesIn(scene).flatMap((node) => {
    const edge = scored.nodes[node]?.edges.find(({ choice }) => choice === id);
    if (!edge) return [];
    const before = prospects.best[node]?.points ?? 0;
    return { node, cost: before - edge.points - (prospects.best[edge.to]?.points ?? 0) };
  });
}
