import { problem } from '../../shared/problem.ts';
import { bandOf, bands } from '../impression.ts';
import { mainFeeling } from '../main-feeling.ts';
import type { EncounterProof } from './material.ts';
import { written } from './paths.ts';

/** `ceiling-too-high`: no run comes up to the `ceiling`, so that it excuses nothing, and the effort is cut short below it. */
export const ceilingTooHigh: EncounterProof = ({ simulation, rules, graph, pathTo }) => {
  const { ceiling, main } = simulation;
  if (!ceiling) return [];
  const feelings = graph.nodes.map(({ state }) => mainFeeling(rules, state) ?? 0);
  const highest = feelings.reduce((most, feeling) => Math.max(most, feeling), -Infinity);
  const band = bandOf(highest);
  if (bands.indexOf(band) >= bands.indexOf(ceiling.band)) return [];
  return [
    problem(
      'ceiling-too-high',
      ['ceiling', 'band'],
      `No run lifts ${main} to the ceiling, ${ceiling.band}; the highest feeling is ${highest} (${band}), ${written(pathTo(feelings.indexOf(highest)))}.`,
      `lower the ceiling to ${band}, or let the best run come up to it.`,
    ),
  ];
};
