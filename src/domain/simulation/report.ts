import type { Simulation } from './schema.ts';
import { shareOf } from './score.ts';
import type { ProveOptions } from './prove/material.ts';
import { materialOf } from './prove/material.ts';
import { masteredAtRandom } from './prove/random-plays.ts';
import type { ScoredEdge, ScoredGraph } from './prove/scored-graph.ts';
import type { StrategyRun } from './prove/strategy-runs.ts';
import { strategyRuns } from './prove/strategy-runs.ts';

/** What an author wants to know of a simulation that is sound. Shares are 0 … 1. */
export interface Report {
  readonly states: number;
  /** In authored order, with the share of random play that comes to each. */
  readonly endings: readonly {
    readonly id: string;
    readonly class: Simulation['endings'][string]['class'];
    readonly share: number;
  }[];
  readonly points: Spread;
  readonly competencies: Readonly<Record<string, Spread>>;
  /** The share of the points that random play earns on average, and the share of random plays that are mastered. */
  readonly random: { readonly share: number; readonly mastered: number };
  readonly strategies: readonly StrategyRun[];
}

/** Points from the start: the bounds of every run, and the exact mean under random play. */
export interface Spread {
  readonly best: number;
  readonly worst: number;
  readonly mean: number;
}

/** Walks the simulation, whose references are right and whose loops are counted. @throws {TooManyStates} */
export function reportOf(simulation: Simulation, options: ProveOptions = {}): Report {
  const material = materialOf(simulation, options);
  const { graph, prospects, bounds, scored, mastery } = material;
  const { best, worst, mean } = bounds;
  return {
    states: graph.nodes.length,
    endings: Object.entries(simulation.endings).map(([id, ending]) => ({
      id,
      class: ending.class,
      share: prospects.endings[id] ?? 0,
    })),
    points: { best, worst, mean },
    competencies: Object.fromEntries(
      scored.competencies.map((id, part) => {
        const { best = 0, worst = 0 } = bounds.competencies[id] ?? {};
        return [id, { best, worst, mean: meanOf(scored, ({ parts }) => parts[part] ?? 0) }];
      }),
    ),
    random: {
      share: shareOf(mean, bounds),
      mastered: masteredAtRandom(scored, bounds, mastery),
    },
    strategies: strategyRuns(material),
  };
}

/** What random play earns on average from the start. */
function meanOf({ order, nodes }: ScoredGraph, earned: (edge: ScoredEdge) => number): number {
  const means = new Array<number>(nodes.length);
  for (const node of order) {
    const { edges = [], odds } = nodes[node] ?? {};
    means[node] = edges.reduce((all, edge, at) => {
      const share = odds ? (odds[at] ?? 0) : 1 / edges.length;
      return all + share * (earned(edge) + (means[edge.to] ?? 0));
    }, 0);
  }
  return means[0] ?? 0;
}
