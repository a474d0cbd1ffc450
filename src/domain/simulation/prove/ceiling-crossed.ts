import { problem } from '../../shared/problem.ts';
import type { Band } from '../impression.ts';
import { bandOf, bands } from '../impression.ts';
import { mainFeeling } from '../main-feeling.ts';
import type { EncounterProof } from './material.ts';
import { written } from './paths.ts';

/** `ceiling-crossed`: some run lifts the main customer above what `ceiling` says that no one could. */
export const ceilingCrossed: EncounterProof = ({ simulation, rules, graph, pathTo }) => {
  const { ceiling, main } = simulation;
  if (!ceiling) return [];
  const felt = graph.nodes.map(({ state }) => bandOf(mainFeeling(rules, state) ?? 0));
  const node = felt.findIndex((band) => rank(band) > rank(ceiling.band));
  if (node === -1) return [];
  const highest = felt.reduce((one, other) => (rank(other) > rank(one) ? other : one));
  const mend = highest === 'wow' ? 'remove the ceiling' : `raise the ceiling to ${highest}`;
  return [
    problem(
      'ceiling-crossed',
      ['ceiling', 'band'],
      `The ceiling says that no one could lift ${main} above ${ceiling.band}, and a run comes to ${felt[node]}, ${written(pathTo(node))}; the highest is ${highest}.`,
      `${mend}, or let what lifts ${main} above it lift less.`,
    ),
  ];
};

function rank(band: Band): number {
  return bands.indexOf(band);
}
