import { problem } from '../../shared/problem.ts';
import type { SimulationGraph } from '../explore.ts';
import { bandOf, bands } from '../impression.ts';
import { mainFeeling } from '../main-feeling.ts';
import type { EncounterProof, Material } from './material.ts';
import { written } from './paths.ts';

/**
 * `no-way-back`: the main customer is at Arrgh or Boo, the encounter goes on, and nothing that can follow lifts them to
 * OK, so that a mistake cannot be made good. Once a scene; not in a scene that says `no-return`, nor under a `ceiling` below
 * OK.
 */
export const noWayBack: EncounterProof = (material) => {
  const { simulation, nodesIn, pathTo } = material;
  if (simulation.ceiling?.band === 'arrgh') return [];
  const highest = highestAhead(material);
  return Object.entries(simulation.scenes).flatMap(([scene, { 'no-return': noReturn }]) => {
    if (noReturn) return [];
    const lost = nodesIn(scene).find((node) => isDown(highest[node] ?? 0));
    if (lost === undefined) return [];
    const feeling = material.graph.nodes[lost]?.state.customers[simulation.main]?.feeling;
    return problem(
      'no-way-back',
      ['scenes', scene],
      `In scene "${scene}" ${simulation.main} can be at ${feeling}, and nothing that follows lifts ${simulation.main} to OK again, ${written(pathTo(lost))}.`,
      'let a later choice make it good, or write `no-return: true` here if nothing could.',
    );
  });
};

/** By node the highest feeling of the main customer from there on, itself included. */
function highestAhead({ rules, graph, scored }: Material): readonly number[] {
  const highest = new Array<number>(graph.nodes.length);
  for (const node of scored.order) {
    const { state, edges } = graph.nodes[node] as SimulationGraph['nodes'][number];
    const now = mainFeeling(rules, state) ?? 0;
    highest[node] = Math.max(now, ...edges.map(({ to }) => highest[to] ?? now));
  }
  return highest;
}

function isDown(feeling: number): boolean {
  return bands.indexOf(bandOf(feeling)) < bands.indexOf('ok');
}
