import type { SimulationGraph } from './explore.ts';
import type { Prospects } from './prospects.ts';
import { pointsOf } from './prospects.ts';
import type { Rules } from './rules.ts';
import type { EncounterState } from './state.ts';

/**
 * What each open choice of a state costs: the best total still reachable before it, minus the best still reachable
 * after it. In points, by choice id, never negative; 0 means nothing is lost. Empty when the state is not of this
 * graph or the encounter is over.
 *
 * @source keith-frese-2008
 */
export function costsIn(
  rules: Rules,
  graph: SimulationGraph,
  prospects: Prospects,
  state: EncounterState,
): Readonly<Record<string, number>> {
  const node = graph.nodeOf(state);
  if (node === undefined) return {};
  const before = prospects.best[node]?.points ?? 0;
  return Object.fromEntries(
    (graph.nodes[node]?.edges ?? []).map(({ choice, to }) => {
      const after = pointsOf(rules, graph, node, choice) + (prospects.best[to]?.points ?? 0);
      return [choice, before - after];
    }),
  );
}
