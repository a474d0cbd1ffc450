import { problem } from '../../shared/problem.ts';
import type { Proof } from './material.ts';
import { percent } from './percent.ts';
import { masteredAtRandom } from './random-plays.ts';

/** At most so many of the random plays may be mastered. */
const FEW = 0.05;

/** `random-masters`: of 10,000 random plays more than 5 % are mastered. */
export const randomMasters: Proof = ({ scored, bounds, mastery }) => {
  const share = masteredAtRandom(scored, bounds, mastery);
  if (share <= FEW) return [];
  return [
    problem(
      'random-masters',
      ['scenes'],
      `Of 10,000 random plays ${percent(share)} are mastered; at most ${percent(FEW)} should be.`,
      'let fewer ways lead to a high score: score near misses lower, or ask for one more good choice.',
    ),
  ];
};
