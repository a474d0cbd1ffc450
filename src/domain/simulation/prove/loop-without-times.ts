import type { Problem } from '../../shared/problem.ts';
import { problem } from '../../shared/problem.ts';
import { eachChoice } from '../each-choice.ts';
import type { Simulation } from '../schema.ts';

/**
 * `loop-without-times`: a choice that can lead back to its own scene without anything counting how often. Such a
 * run need not end, and its points have no upper bound. Of each loop only the step that goes back in the authored order
 * is reported.
 */
export function loopWithoutTimes(simulation: Simulation): readonly Problem[] {
  const uncounted = eachChoice(simulation).filter(({ choice }) => choice.times === undefined);
  const order = Object.keys(simulation.scenes);
  return uncounted.flatMap(({ scene, id, choice, path }) => {
    if (order.indexOf(choice.go) > order.indexOf(scene)) return [];
    const back = wayBack(choice.go, scene, uncounted);
    if (!back) return [];
    return problem(
      'loop-without-times',
      path,
      `Choice "${id}" in scene "${scene}" can lead back to it (${back.join(' → ')}) any number of times.`,
      'give one choice on that way `times: 1` (at most 3), or let it go on to a later scene.',
    );
  });
}

function wayBack(
  from: string,
  to: string,
  choices: readonly { readonly scene: string; readonly choice: { readonly go: string } }[],
): readonly string[] | undefined {
  const ways = new Map([[from, [to, from]]]);
  for (const [scene, way] of ways) {
    if (scene === to) return way;
    for (const each of choices) {
      if (each.scene === scene && !ways.has(each.choice.go))
        ways.set(each.choice.go, [...way, each.choice.go]);
    }
  }
  return undefined;
}
