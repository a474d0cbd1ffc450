import { choicesOf } from './choices-of.ts';
import { costsIn } from './cost.ts';
import { explore } from './explore.ts';
import { prospectsOf } from './prospects.ts';
import type { Rules } from './rules.ts';
import type { Simulation } from './schema.ts';

/**
 * As much of a simulation as it takes to name the concepts that a run lacked. Small and without words, so that a page
 * can hold the sheets of all simulations and need not walk their states.
 */
export interface CostSheet {
  readonly start: string;
  /** By scene and choice. */
  readonly scenes: Readonly<Record<string, Readonly<Record<string, CostChoice>>>>;
}

export interface CostChoice {
  /** A scene, or `end`. */
  readonly go: string;
  /** The concept that a choice teaches which costs points; left out of any other. */
  readonly lacks?: string | undefined;
}

/**
 * A choice counts as costly where it costs in every state in which it can be taken. The few that cost in some states
 * only are left out: nobody is sent back to a concept for what was right when they did it. Walks every state.
 */
export function costSheetOf(simulation: Simulation, rules: Rules): CostSheet {
  const free = freeChoices(rules);
  return {
    start: rules.start,
    scenes: Object.fromEntries(
      Object.entries(simulation.scenes).map(([scene, written]) => [
        scene,
        Object.fromEntries(
          Object.entries(choicesOf(written)).map(([choice, { go, teaches }]) => [
            choice,
            { go, ...(teaches && !free.has(`${scene}/${choice}`) && { lacks: teaches }) },
          ]),
        ),
      ]),
    ),
  };
}

/** The concepts that a run lacked, each once, as it came to them. The choices must be of the same rules. */
export function lackedOn({ start, scenes }: CostSheet, choices: readonly string[]) {
  const lacked = new Set<string>();
  let scene = start;
  for (const id of choices) {
    const choice = scenes[scene]?.[id];
    if (!choice) break;
    if (choice.lacks !== undefined) lacked.add(choice.lacks);
    scene = choice.go;
  }
  return [...lacked];
}

/** What costs nothing in some state, or is never open, as `scene/choice`. */
function freeChoices(rules: Rules): ReadonlySet<string> {
  const graph = explore(rules);
  const prospects = prospectsOf(rules, graph);
  const free = new Set<string>();
  for (const { state } of graph.nodes) {
    for (const [choice, cost] of Object.entries(costsIn(rules, graph, prospects, state))) {
      if (cost <= 0) free.add(`${state.scene}/${choice}`);
    }
  }
  return free;
}
