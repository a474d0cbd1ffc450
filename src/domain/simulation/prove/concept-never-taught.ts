import type { Problem } from '../../shared/problem.ts';
import { warning } from '../../shared/problem.ts';
import { eachChoice } from '../each-choice.ts';
import type { Simulation } from '../schema.ts';

/** `concept-never-taught` (warning): a concept in `trains` to which no choice sends the learner back. */
export function conceptNeverTaught(simulation: Simulation): readonly Problem[] {
  const taught = new Set(eachChoice(simulation).map(({ choice }) => choice.teaches));
  return simulation.trains.flatMap((concept, at) =>
    taught.has(concept)
      ? []
      : warning(
          'concept-never-taught',
          ['trains', at],
          `It says that it trains "${concept}", and no choice \`teaches\` it: whoever loses points is never sent there.`,
          `write \`teaches: ${concept}\` at a choice that is wrong for want of it, or remove it here.`,
        ),
  );
}
