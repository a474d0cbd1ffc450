import { problem } from '../../shared/problem.ts';
import { holds } from '../condition.ts';
import { END } from '../rules.ts';
import type { Proof } from './material.ts';
import { written } from './paths.ts';
import { whyNever } from './why-never.ts';

/**
 * `unreachable-ending`: no run comes to an ending: its condition holds at the end of none, or an ending above it holds
 * whenever it does. When no run ends at all, `dead-end` says so.
 */
export const unreachableEnding: Proof = ({ simulation, graph, prospects, nodesIn, pathTo }) => {
  const ends = nodesIn(END);
  const last = ends.flatMap((node) => graph.nodes[node]?.state ?? []);
  if (last.length === 0) return [];
  return Object.entries(simulation.endings).flatMap(([id, { when }]) => {
    if (prospects.endings[id] !== undefined) return [];
    const taken = ends
      .filter((_, at) => holds(when, last[at] as (typeof last)[number]))
      .flatMap((node) => graph.nodes[node]?.ending ?? []);
    const before = [...new Set(taken)].map((ending) => `"${ending}"`);
    const why =
      before.length > 0
        ? `whenever it holds, ${before.join(' or ')} above it does too, and is taken`
        : whyNever(when, last, (at) => written(pathTo(ends[at] ?? 0)));
    return problem(
      'unreachable-ending',
      ['endings', id],
      `Ending "${id}" is never reached: ${why}.`,
      before.length > 0
        ? `move it above ${before.join(' and ')}, or narrow the \`when\` there.`
        : 'loosen its condition, or let a run come to it.',
    );
  });
};
