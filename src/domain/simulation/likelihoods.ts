import { edgeOdds } from './edge-odds.ts';
import type { SimulationGraph } from './explore.ts';
import type { Rules } from './rules.ts';

/**
 * How likely random play comes to each node, by its number, 0 … 1. `order` has every node after all that follow it.
 */
export function likelihoods(
  rules: Rules,
  graph: SimulationGraph,
  order: readonly number[],
): readonly number[] {
  const likely: number[] = graph.nodes.map((_, node) => (node === 0 ? 1 : 0));
  for (const node of order.toReversed()) {
    const found = graph.nodes[node];
    if (!found) continue;
    const odds = edgeOdds(rules, found.state.scene, found.edges);
    found.edges.forEach(({ to }, at) => {
      const share = odds ? (odds[at] ?? 0) : 1 / found.edges.length;
      likely[to] = (likely[to] ?? 0) + (likely[node] ?? 0) * share;
    });
  }
  return likely;
}
