import { problem } from '../../shared/problem.ts';
import { eachChoice } from '../each-choice.ts';
import { costsMet } from './costs-met.ts';
import type { Proof } from './material.ts';
import { written } from './paths.ts';

/**
 * `escalate-one-sided` (level 2 up): calling a superior is right (it costs no points) wherever it is offered, or an
 * evasion (it costs some) wherever it is, or is never offered: then the rank, not the moment, would decide.
 */
export const escalateOneSided: Proof = (material) => {
  const { simulation, pathTo } = material;
  if (simulation.level < 2) return [];
  const offers = eachChoice(simulation)
    .filter(({ choice }) => choice.escalates)
    .flatMap((offer) => costsMet(material, offer).map((met) => ({ ...offer, ...met })));
  const [first] = offers;
  if (!first) {
    return [
      problem(
        'escalate-one-sided',
        ['scenes'],
        'No choice hands the matter to a superior: when to ask for help, and when not, is not trained.',
        'offer it twice with `escalates: true`: once where it helps, once where it only passes the customer on.',
      ),
    ];
  }
  const right = offers.filter(({ cost }) => cost === 0).length;
  if (right > 0 && right < offers.length) return [];
  const [always, other] =
    right === 0
      ? ['an evasion: it costs points', 'one where a superior is what helps']
      : ['right: it costs no points', 'one where it only passes the customer on'];
  return [
    problem(
      'escalate-one-sided',
      first.path,
      `Calling a superior is always ${always} wherever it is offered, first in "${first.scene}" as "${first.id}", ${written(pathTo(first.node))}.`,
      `add ${other}, with \`escalates: true\`.`,
    ),
  ];
};
