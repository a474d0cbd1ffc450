import { holds } from '../condition.ts';
import { problem } from '../../shared/problem.ts';
import type { Proof } from './material.ts';
import { written } from './paths.ts';

/** `nothing-said`: a scene can begin with none of its lines holding, so that the learner reads nothing. Once a scene. */
export const nothingSaid: Proof = ({ simulation, graph, nodesIn, pathTo }) =>
  Object.entries(simulation.scenes).flatMap(([scene, { says }]) => {
    const lines = [says].flat();
    const silent = nodesIn(scene).find((node) => {
      const state = graph.nodes[node]?.state;
      return state && !lines.some(({ when }) => holds(when, state));
    });
    if (silent === undefined) return [];
    return problem(
      'nothing-said',
      ['scenes', scene, 'says'],
      `Scene "${scene}" can begin with nothing said, since no line holds, ${written(pathTo(silent))}.`,
      'leave `when` out of the last line, so that it is said when no other is.',
    );
  });
