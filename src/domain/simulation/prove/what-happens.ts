import { explore, TooManyStates } from '../explore.ts';
import type { Happening } from '../happening.ts';
import type { Condition } from '../schema/condition.ts';
import { takeChoice } from '../take-choice.ts';
import type { Material } from './material.ts';

/**
 * All that happens in some run, during a choice or after it, as `name` calls it; what it calls undefined is left out.
 * States that only differ in what `keptApart` reads are told apart for it, so that the answer is exact. Undefined when
 * there are too many of them to say.
 *
 * It walks every state anew: ask only about what no state of the graph shows already.
 */
export function whatHappens(
  { rules, graph }: Material,
  keptApart: Condition,
  name: (happening: Happening) => string | undefined,
): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  const note = (happening: Happening) => {
    const called = name(happening);
    if (called !== undefined) names.add(called);
  };
  try {
    const limit = Math.max(20_000, 2 * graph.nodes.length);
    const { nodes } = explore(rules, { alsoRead: () => [keptApart], limit });
    for (const { state, edges } of nodes)
      for (const { choice } of edges) takeChoice(rules, state, choice, note);
    return names;
  } catch (error) {
    if (error instanceof TooManyStates) return undefined;
    throw error;
  }
}
