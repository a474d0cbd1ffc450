import { problem } from '../../shared/problem.ts';
import { eachChoice } from '../each-choice.ts';
import { costsMet } from './costs-met.ts';
import type { Proof } from './material.ts';

/**
 * `vague-promise-missing` (level 2 up): no choice that costs points is a promise without a time, the commonest failure
 * behind a polite face.
 */
export const vaguePromiseMissing: Proof = (material) => {
  if (material.simulation.level < 2) return [];
  const vague = eachChoice(material.simulation).filter(({ choice }) => choice.vague);
  if (vague.some((choice) => costsMet(material, choice).some(({ cost }) => cost > 0))) return [];
  const ids = vague.map(({ id }) => `"${id}"`).join(', ');
  return [
    problem(
      'vague-promise-missing',
      vague[0]?.path ?? ['scenes'],
      vague.length === 0
        ? 'None of the choices promises without a time, as in “we will do our best”: the commonest failure is not among the temptations.'
        : `The promise without a time (${ids}) never costs a point, so it is no temptation but the right thing.`,
      'let a polite choice promise without a time, mark it `vague: true`, and let it cost points.',
    ),
  ];
};
