import { problem } from '../../shared/problem.ts';
import { shareOf } from '../score.ts';
import type { Proof } from './material.ts';
import { percent } from './percent.ts';

/** Random play must stay below this share on average. */
const HALF = 0.5;

/** `random-too-good`: chance alone earns half of the points, on the exact mean. */
export const randomTooGood: Proof = ({ bounds }) => {
  const share = shareOf(bounds.mean, bounds);
  if (share < HALF) return [];
  return [
    problem(
      'random-too-good',
      ['scenes'],
      `Random play earns ${percent(share)} of the points on average; it should stay under ${percent(HALF)}.`,
      'let fewer choices score, or score the tempting ones lower.',
    ),
  ];
};
