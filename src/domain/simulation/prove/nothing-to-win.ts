import { problem } from '../../shared/problem.ts';
import type { Proof } from './material.ts';

/** `nothing-to-win`: the best run has the points of the worst, so that there is no share to speak of. */
export const nothingToWin: Proof = ({ bounds }) =>
  bounds.best > bounds.worst
    ? []
    : [
        problem(
          'nothing-to-win',
          ['scenes'],
          `Every run earns ${bounds.best} points: the best and the worst are the same.`,
          'score the choices by what they show.',
        ),
      ];
