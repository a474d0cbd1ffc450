import type { Problem } from '../../shared/problem.ts';
import { problem } from '../../shared/problem.ts';
import { eachChoice } from '../each-choice.ts';
import type { Encounter } from '../schema.ts';

/** `public-effect-unstated`: others watch, and a choice says its effect on one customer only. */
export function publicEffectUnstated(simulation: Encounter): readonly Problem[] {
  const present = Object.keys(simulation.customers);
  return eachChoice(simulation).flatMap(({ scene, id, choice, path }) => {
    if (!simulation.scenes[scene]?.public) return [];
    const stated =
      typeof choice.feeling === 'number' ? [simulation.main] : Object.keys(choice.feeling);
    const missing = present.filter((customer) => !stated.includes(customer));
    if (missing.length === 0) return [];
    return problem(
      'public-effect-unstated',
      [...path, 'feeling'],
      `Scene "${scene}" is public, and choice "${id}" does not say what it does to ${missing.join(' and ')}.`,
      `state it for each, 0 included: feeling: { ${present.map((customer) => `${customer}: 0`).join(', ')} }.`,
    );
  });
}
