import { edgeOdds } from '../edge-odds.ts';
import type { SimulationGraph } from '../explore.ts';
import { backwards } from '../prospects.ts';
import type { ChoiceRules, Rules } from '../rules.ts';

/** The graph with the points on its edges: what is asked of many runs at once is asked of this. */
export interface ScoredGraph {
  /** What `parts` counts, in its order. */
  readonly competencies: readonly string[];
  /** Every node after all that follow it. */
  readonly order: readonly number[];
  readonly nodes: readonly ScoredNode[];
}

export interface ScoredNode {
  readonly edges: readonly ScoredEdge[];
  /** How likely random play takes each edge; undefined where all are alike. */
  readonly odds: readonly number[] | undefined;
  readonly ending: string | undefined;
}

export interface ScoredEdge {
  readonly choice: string;
  readonly to: number;
  readonly points: number;
  /** The points of each competency. */
  readonly parts: readonly number[];
}

export function scoredGraph(
  rules: Rules,
  graph: SimulationGraph,
  competencies: readonly string[],
): ScoredGraph {
  const scoreOfChoice = remember(competencies);
  return {
    competencies,
    order: backwards(graph),
    nodes: graph.nodes.map(({ state, edges, ending }) => ({
      ending,
      odds: edgeOdds(rules, state.scene, edges),
      edges: edges.map(({ choice, to }) => ({
        choice,
        to,
        ...scoreOfChoice(rules.scenes[state.scene]?.choices[choice]),
      })),
    })),
  };
}

/** One score a choice, however many edges take it. */
function remember(competencies: readonly string[]) {
  const known = new Map<ChoiceRules | undefined, Pick<ScoredEdge, 'points' | 'parts'>>();
  return (choice: ChoiceRules | undefined) => {
    const before = known.get(choice);
    if (before) return before;
    const parts = competencies.map((id) => choice?.scores?.[id] ?? 0);
    const score = { parts, points: parts.reduce((sum, part) => sum + part, 0) };
    known.set(choice, score);
    return score;
  };
}
