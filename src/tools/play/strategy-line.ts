import type { Locale } from '#domain/shared/locale.ts';
import { mulberry32 } from '#domain/shared/shuffle.ts';
import { mostAhead } from '#domain/simulation/prove/mastered-run.ts';
import type { Material } from '#domain/simulation/prove/material.ts';
import type { ScoredEdge } from '#domain/simulation/prove/scored-graph.ts';
import { liked, type Strategy } from '#domain/simulation/strategies.ts';

/**
 * The run of a strategy that comes furthest: where it likes several choices alike, the one after which it can still earn
 * most is taken, as the check resolves its ties for the cheat. It may end where no choice is open.
 */
export function strategyLine(
  material: Material,
  strategy: Strategy,
  locale: Locale,
): readonly string[] {
  const { graph, scored, rules, simulation } = material;
  const takes = (node: number, choice: string) => {
    const { state, edges } = graph.nodes[node] ?? { state: undefined, edges: [] };
    const open = edges.map((edge) => edge.choice);
    return (
      state !== undefined &&
      liked(strategy, { rules, simulation, locale }, state.scene, open).includes(choice)
    );
  };
  const most = mostAhead(scored, { takes }, ({ points }) => points);
  const ahead = ({ points, to }: ScoredEdge) => points + (most[to] ?? -Infinity);
  return walked(material, (node, edges) =>
    edges
      .filter(({ choice }) => takes(node, choice))
      .reduce((best, edge) => (ahead(edge) > ahead(best) ? edge : best)),
  );
}

/** A run at random, each open choice as likely as the others, each answer to a question too; the same for a seed. */
export function randomLine(material: Material, seed: number): readonly string[] {
  const random = mulberry32(seed);
  return walked(material, (node, edges) => {
    const odds = material.scored.nodes[node]?.odds;
    let left = random() * (odds ? 1 : edges.length);
    const drawn = edges.find((_, at) => (left -= odds ? (odds[at] ?? 0) : 1) < 0);
    return drawn ?? (edges[0] as ScoredEdge);
  });
}

function walked(
  { scored }: Material,
  take: (node: number, edges: readonly ScoredEdge[]) => ScoredEdge,
): readonly string[] {
  const line: string[] = [];
  for (let node = 0, edges = scored.nodes[0]?.edges ?? []; edges.length > 0;) {
    const edge = take(node, edges);
    line.push(edge.choice);
    node = edge.to;
    edges = scored.nodes[node]?.edges ?? [];
  }
  return line;
}
