import type { SimulationGraph } from '../explore.ts';

/** The shortest way from the start to a node, as the choices taken; empty for the start itself. */
export function shortestPath(graph: SimulationGraph, node: number): readonly string[] {
  const path: string[] = [];
  const cameFrom = predecessors(graph);
  for (let at = cameFrom[node]; at; at = cameFrom[at.node]) path.unshift(at.choice);
  return path;
}

/** A path as a message shows it. */
export function written(path: readonly string[]): string {
  return path.length === 0 ? 'at the start' : `after ${path.join(' → ')}`;
}

/** For each node how it is first reached, breadth first; the start has none. */
function predecessors(
  graph: SimulationGraph,
): readonly ({ readonly node: number; readonly choice: string } | undefined)[] {
  const found: ({ node: number; choice: string } | undefined)[] = [];
  const seen = new Set([0]);
  for (const node of seen) {
    for (const { choice, to } of graph.nodes[node]?.edges ?? []) {
      if (seen.has(to)) continue;
      seen.add(to);
      found[to] = { node, choice };
    }
  }
  return found;
}
