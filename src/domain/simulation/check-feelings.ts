import type { Problem } from '../shared/problem.ts';
import { problem } from '../shared/problem.ts';
import { eachChoice } from './each-choice.ts';
import type { Simulation } from './schema.ts';

/** `feeling-of-nobody`: a visit without a `main` person has a choice that changes “the” feeling. */
export function checkFeelings(simulation: Simulation): readonly Problem[] {
  if (simulation.main !== undefined) return [];
  return eachChoice(simulation).flatMap(({ scene, id, choice, path }) => {
    if (typeof choice.feeling !== 'number' || choice.feeling === 0) return [];
    return problem(
      'feeling-of-nobody',
      [...path, 'feeling'],
      `Choice "${id}" in scene "${scene}" changes a feeling by ${choice.feeling} and does not say whose: this visit has no \`main\` person.`,
      `name the person, as in \`feeling: { ${Object.keys(simulation.customers)[0] ?? 'id'}: ${choice.feeling} }\`, or remove it.`,
    );
  });
}
