import type { SimulationGraph } from '../explore.ts';
import { likelihoods } from '../likelihoods.ts';
import type { Prospects } from '../prospects.ts';
import { backwards, pointsOf } from '../prospects.ts';
import type { Rules } from '../rules.ts';

/** A scene as a class can talk about it: what was open in it, and what that costs over all runs there can be. */
export interface FacilitatedScene {
  readonly scene: string;
  /** How likely a player who chooses blindly comes to it, 0 … 1. */
  readonly reached: number;
  /** In authored order; none that is never open. */
  readonly choices: readonly FacilitatedChoice[];
}

export interface FacilitatedChoice {
  readonly choice: string;
  /** What it costs on average, in points, over the states in which blind play meets it. 0 costs nothing anywhere. */
  readonly cost: number;
}

/** Every scene that a run can come to, in the order in which runs meet them. */
export function facilitatedScenes(
  rules: Rules,
  graph: SimulationGraph,
  prospects: Prospects,
): readonly FacilitatedScene[] {
  const order = backwards(graph);
  const likely = likelihoods(rules, graph, order);
  const turns = turnsTo(graph, order, likely);
  const met = new Map<string, Met>();
  graph.nodes.forEach(({ state: { scene }, edges }, node) => {
    if (edges.length === 0) return;
    const weight = likely[node] ?? 0;
    const here = met.get(scene) ?? { reached: 0, turns: 0, choices: new Map<string, Weighed>() };
    here.reached += weight;
    here.turns += weight * (turns[node] ?? 0);
    for (const { choice, to } of edges) {
      const after = pointsOf(rules, graph, node, choice) + (prospects.best[to]?.points ?? 0);
      const cost = (prospects.best[node]?.points ?? 0) - after;
      const before = here.choices.get(choice) ?? { weight: 0, cost: 0 };
      here.choices.set(choice, {
        weight: before.weight + weight,
        cost: before.cost + weight * cost,
      });
    }
    met.set(scene, here);
  });
  return [...met]
    .sort(([, one], [, other]) => meanTurn(one) - meanTurn(other))
    .map(([scene, { reached, choices }]) => ({
      scene,
      reached: Math.min(reached, 1),
      choices: Object.keys(rules.scenes[scene]?.choices ?? {}).flatMap((choice) => {
        const found = choices.get(choice);
        return found ? { choice, cost: found.weight > 0 ? found.cost / found.weight : 0 } : [];
      }),
    }));
}

interface Met {
  reached: number;
  turns: number;
  readonly choices: Map<string, Weighed>;
}

interface Weighed {
  readonly weight: number;
  readonly cost: number;
}

/** What no blind play comes to stands last. */
function meanTurn({ turns, reached }: Met): number {
  return reached > 0 ? turns / reached : Infinity;
}

/** How many choices have been made on average when a node is reached, each way to it weighed by how likely it begins. */
function turnsTo(
  graph: SimulationGraph,
  order: readonly number[],
  likely: readonly number[],
): readonly number[] {
  const turns: number[] = graph.nodes.map(() => 0);
  const weights: number[] = graph.nodes.map(() => 0);
  for (const node of order.toReversed()) {
    const weight = likely[node] ?? 0;
    if (weights[node]) turns[node] = (turns[node] ?? 0) / weights[node];
    for (const { to } of graph.nodes[node]?.edges ?? []) {
      turns[to] = (turns[to] ?? 0) + weight * ((turns[node] ?? 0) + 1);
      weights[to] = (weights[to] ?? 0) + weight;
    }
  }
  return turns;
}
