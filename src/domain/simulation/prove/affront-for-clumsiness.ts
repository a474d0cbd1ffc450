import type { Problem } from '../../shared/problem.ts';
import { warning } from '../../shared/problem.ts';
import { eachChoice } from '../each-choice.ts';
import type { Simulation } from '../schema.ts';

/** An affront hurts at least so much; what hurts less is clumsy. */
const HURT = -2;

/** `affront-for-clumsiness` (warning): an `affront` that lowers no feeling by 2 or more. */
export function affrontForClumsiness(simulation: Simulation): readonly Problem[] {
  return eachChoice(simulation).flatMap(({ scene, id, choice, path }) => {
    const effects =
      typeof choice.feeling === 'number' ? [choice.feeling] : Object.values(choice.feeling);
    if (!choice.affront || Math.min(0, ...effects) <= HURT) return [];
    return warning(
      'affront-for-clumsiness',
      [...path, 'affront'],
      `Choice "${id}" in scene "${scene}" violates something (${choice.affront}), and nobody feels ${-HURT} or more lower for it: that is clumsiness.`,
      `remove \`affront\`, or lower the feeling by ${-HURT} at least: an affront opens the way to Boo.`,
    );
  });
}
