import { problem } from '../../shared/problem.ts';
import { opennessOf } from '../open-choices.ts';
import type { Proof } from './material.ts';
import { written } from './paths.ts';

const reasons = {
  condition: 'its `when` does not hold',
  budget: 'it costs more than is left',
  times: 'it was taken as often as it may be',
} as const;

/** `live-choice-closed`: silence means a choice that can be closed when the scene is played. Once a scene. */
export const liveChoiceClosed: Proof = ({ simulation, rules, graph, nodesIn, pathTo }) =>
  Object.entries(simulation.scenes).flatMap(([scene, { live }]) => {
    if (!live) return [];
    for (const node of nodesIn(scene)) {
      const state = graph.nodes[node]?.state;
      const openness = state ? opennessOf(rules, state, live.choice) : 'open';
      if (openness === 'open') continue;
      return problem(
        'live-choice-closed',
        ['scenes', scene, 'live', 'choice'],
        `In scene "${scene}" silence means "${live.choice}", which can be closed there: ${reasons[openness]}, ${written(pathTo(node))}.`,
        'let silence mean a choice that is always open, such as one that says nothing.',
      );
    }
    return [];
  });
