import { bestLine } from '#domain/simulation/best-line.ts';
import { playThrough } from '#domain/simulation/playthrough.ts';
import type { Material } from '#domain/simulation/prove/material.ts';

/** Where runs come, as a picture of the scenes needs it. Choices are named `scene/choice`. */
export interface Walk {
  /** The fewest choices that lead to a scene; undefined when no run comes there. */
  wayTo(scene: string): readonly string[] | undefined;
  /** Whether any run can take it. */
  isTaken(choice: string): boolean;
  /** Whether the best line takes it. */
  isBest(choice: string): boolean;
  /** The share of random play that comes to an ending, 0 … 1; undefined when no run does. */
  shareOf(ending: string): number | undefined;
}

export function walkOf({ rules, graph, prospects, nodesIn, pathTo }: Material): Walk {
  const taken = new Set(
    graph.nodes.flatMap(({ state, edges }) =>
      edges.map(({ choice }) => `${state.scene}/${choice}`),
    ),
  );
  const best = new Set(
    playThrough(rules, bestLine(prospects)).map(
      ({ before, choice }) => `${before.scene}/${choice}`,
    ),
  );
  return {
    wayTo: (scene) => {
      const [nearest] = nodesIn(scene);
      return nearest === undefined ? undefined : pathTo(nearest);
    },
    isTaken: (choice) => taken.has(choice),
    isBest: (choice) => best.has(choice),
    shareOf: (ending) => prospects.endings[ending],
  };
}
