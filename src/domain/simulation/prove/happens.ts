import { explore, TooManyStates } from '../explore.ts';
import type { Happening } from '../happening.ts';
import type { Condition } from '../schema/condition.ts';
import { takeChoice } from '../take-choice.ts';
import type { Material } from './material.ts';

/**
 * Whether something happens in any run, during a choice or after it. States that only differ in what `keptApart`
 * reads are told apart for it, so that the answer is exact; true when there are too many of them to say.
 *
 * It walks every state anew: ask only about what no state of the graph shows already.
 */
export function happens(
  { rules, graph }: Material,
  keptApart: Condition,
  test: (happening: Happening) => boolean,
): boolean {
  try {
    const limit = Math.max(20_000, 4 * graph.nodes.length);
    return explore(rules, { alsoRead: () => [keptApart], limit }).nodes.some(({ state, edges }) =>
      edges.some(({ choice }) => {
        let happened = false;
        takeChoice(rules, state, choice, (happening) => (happened ||= test(happening)));
        return happened;
      }),
    );
  } catch (error) {
    if (error instanceof TooManyStates) return true;
    throw error;
  }
}
