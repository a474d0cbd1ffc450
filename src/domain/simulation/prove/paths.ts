import type { SimulationGraph } from '../explore.ts';

/**
 * The shortest way from the start to any node, as the choices taken; empty for the start itself. All ways are found
 * at the first question.
 */
export function pathsIn(graph: SimulationGraph): (node: number) => readonly string[] {
  let cameFrom: Predecessors | undefined;
  return (node) => {
    cameFrom ??= predecessors(graph);
    const path: string[] = [];
    for (let at = cameFrom[node]; at; at = cameFrom[at.node]) path.push(at.choice);
    return path.reverse();
  };
}

/** A path as a message shows it. */
export function written(path: readonly string[]): string {
  return path.length === 0 ? 'at the start' : `after ${path.join(' → ')}`;
}

/** For each node how it is first reached, breadth first; the start has none. */
type Predecessors = readonly ({ readonly node: number; readonly choice: string } | undefined)[];

function predecessors(graph: SimulationGraph): Predecessors {
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
