import type { Problem } from '../../shared/problem.ts';
import { problem } from '../../shared/problem.ts';
import type { Simulation } from '../schema.ts';

/**
 * `ending-always-taken`: an ending without `when` that is not the last, so that those after it never come.
 * `ending-never-sure`: each has a `when`, so that a run may come to none.
 */
export function endingsOutOfOrder(simulation: Simulation): readonly Problem[] {
  const endings = Object.entries(simulation.endings);
  const isSure = endings.some(([, { when }]) => !when);
  return endings.flatMap(([id, { when }], at) => {
    const last = at === endings.length - 1;
    if (!when && !last) {
      return problem(
        'ending-always-taken',
        ['endings', id],
        `Ending "${id}" has no \`when\`, so it is always taken and those after it never.`,
        'move it below all others, or say when it holds.',
      );
    }
    if (last && !isSure) {
      return problem(
        'ending-never-sure',
        ['endings', id, 'when'],
        `Ending "${id}" is the last and has a \`when\`: a run for which none holds would not end.`,
        'remove its `when`, or add an ending without one after it.',
      );
    }
    return [];
  });
}
