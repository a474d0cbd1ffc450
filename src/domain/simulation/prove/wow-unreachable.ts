import { problem } from '../../shared/problem.ts';
import { bandOf } from '../impression.ts';
import type { EncounterProof } from './material.ts';
import { written } from './paths.ts';

/** `wow-unreachable`: no run lifts the main customer to WOW, and no `ceiling` says that none could. */
export const wowUnreachable: EncounterProof = ({
  simulation: { main, ceiling },
  graph,
  pathTo,
}) => {
  if (ceiling) return [];
  const feelings = graph.nodes.map(({ state }) => state.customers[main]?.feeling ?? 0);
  const highest = feelings.reduce((most, feeling) => Math.max(most, feeling), -Infinity);
  if (bandOf(highest) === 'wow') return [];
  return [
    problem(
      'wow-unreachable',
      ['customers', main],
      `No run lifts ${main} to WOW; the highest feeling is ${highest}, ${written(pathTo(feelings.indexOf(highest)))}. It takes AHA, the need resolved, and an act marked \`personal\` before the last rise.`,
      'resolve the need earlier, mark the act that is personal and unexpected, and leave room to rise after it.',
    ),
  ];
};
