import type { Problem } from '../../shared/problem.ts';
import { problem } from '../../shared/problem.ts';
import { eachChoice } from '../each-choice.ts';
import type { Simulation } from '../schema.ts';

/** From here down an effect says that something was violated, not that something went badly. */
const GRAVE = -4;

/** `affront-missing`: an effect of −4 or worse without saying what it violates. */
export function affrontMissing(simulation: Simulation): readonly Problem[] {
  return eachChoice(simulation).flatMap(({ scene, id, choice, path }) => {
    const effects =
      typeof choice.feeling === 'number' ? [choice.feeling] : Object.values(choice.feeling);
    const worst = Math.min(0, ...effects);
    if (worst > GRAVE || choice.affront) return [];
    return problem(
      'affront-missing',
      [...path, 'feeling'],
      `Choice "${id}" in scene "${scene}" lowers a feeling by ${-worst} without an \`affront\`; clumsiness does not hurt that much.`,
      'say what it violates (`affront: dignity`, `safety`, `privacy`, `deceit` or `abandonment`), or lower it by 3 at most.',
    );
  });
}
