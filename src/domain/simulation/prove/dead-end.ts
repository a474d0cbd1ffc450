import { problem } from '../../shared/problem.ts';
import type { Proof } from './material.ts';
import { written } from './paths.ts';

/** `dead-end`: a state in which no choice is open, once a scene. */
export const deadEnd: Proof = ({ simulation, graph, nodesIn, pathTo }) =>
  Object.keys(simulation.scenes).flatMap((scene) => {
    const stuck = nodesIn(scene).find((node) => graph.nodes[node]?.edges.length === 0);
    if (stuck === undefined) return [];
    return problem(
      'dead-end',
      ['scenes', scene],
      `Scene "${scene}" can be reached with no choice open, ${written(pathTo(stuck))}.`,
      'give it a choice without `when` and without cost, or keep runs from coming here so.',
    );
  });
