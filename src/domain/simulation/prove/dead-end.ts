import type { Problem } from '../../shared/problem.ts';
import { problem } from '../../shared/problem.ts';
import { END } from '../rules.ts';
import type { Proof } from './material.ts';
import { shortestPath, written } from './paths.ts';

/** `dead-end`: a state in which no choice is open, once a scene. */
export const deadEnd: Proof = ({ graph }) => {
  const problems = new Map<string, Problem>();
  graph.nodes.forEach(({ state, edges }, node) => {
    if (edges.length > 0 || state.scene === END || problems.has(state.scene)) return;
    problems.set(
      state.scene,
      problem(
        'dead-end',
        ['scenes', state.scene],
        `Scene "${state.scene}" can be reached with no choice open, ${written(shortestPath(graph, node))}.`,
        'give it a choice without `when` and without cost, or keep runs from coming here so.',
      ),
    );
  });
  return [...problems.values()];
};
