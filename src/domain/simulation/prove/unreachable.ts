import { problem } from '../../shared/problem.ts';
import { holds } from '../condition.ts';
import { eachChoice } from '../each-choice.ts';
import type { Line } from '../schema/line.ts';
import type { EncounterState } from '../state.ts';
import { takeChoice } from '../take-choice.ts';
import type { Material, Proof } from './material.ts';
import { written } from './paths.ts';
import { unreachableEnding } from './unreachable-ending.ts';
import { unreachableScene } from './unreachable-scene.ts';
import { whyNever } from './why-never.ts';

/**
 * `unreachable-scene`, `unreachable-choice`, `unreachable-ending`, `unreachable-line`: written, and never met by any
 * run. A choice, an ending or a line is reported with what its condition asks, and what there is at most; where several
 * demands never meet, with the run that comes nearest.
 */
export const unreachable: Proof = (material) => [
  ...unreachableScene(material),
  ...choices(material),
  ...unreachableEnding(material),
  ...lines(material),
];

function choices(material: Material) {
  const { simulation, rules, graph, nodesIn, pathTo } = material;
  return eachChoice(simulation).flatMap(({ scene, id, choice, path }) => {
    const there = nodesIn(scene);
    if (there.length === 0 || takenIn(material, scene, id).length > 0) return [];
    const budgetAt = (node: number) => graph.nodes[node]?.state.budget ?? 0;
    const payable = there.filter((node) => budgetAt(node) >= choice.costs);
    const most = there.reduce((left, node) => Math.max(left, budgetAt(node)), 0);
    const why =
      payable.length === 0
        ? `it costs ${choice.costs}, and at most ${most} of the budget of ${rules.budget} is left there`
        : whyNever(
            choice.when,
            payable.flatMap((node) => graph.nodes[node]?.state ?? []),
            (at) => written(pathTo(payable[at] ?? 0)),
          );
    return problem(
      'unreachable-choice',
      path,
      `Choice "${id}" in scene "${scene}" can never be taken: ${why}.`,
      payable.length === 0
        ? 'let it cost less, or leave more of the budget until here.'
        : 'loosen its condition, or let an earlier choice make it true.',
    );
  });
}

function lines(material: Material) {
  const { simulation, rules } = material;
  const says = Object.entries(simulation.scenes).flatMap(([scene, { says: spoken }]) =>
    unsaid(spoken, statesIn(material, scene), ['scenes', scene, 'says']),
  );
  const replies = eachChoice(simulation).flatMap(({ scene, id, choice, path }) => {
    if (!Array.isArray(choice.reply)) return [];
    const after = takenIn(material, scene, id).map((state) => takeChoice(rules, state, id));
    return unsaid(choice.reply, after, [...path, 'reply']);
  });
  return [...says, ...replies];
}

function unsaid(
  variants: Line | readonly Line[],
  states: readonly EncounterState[],
  path: readonly string[],
) {
  if (!Array.isArray(variants) || states.length === 0) return [];
  const said = new Set(
    states.map((state) => variants.findIndex(({ when }: Line) => holds(when, state))),
  );
  return variants.flatMap(({ when }: Line, at: number) => {
    if (said.has(at)) return [];
    const hidden = states.some((state) => holds(when, state));
    return problem(
      'unreachable-line',
      [...path, at],
      `Variant ${at + 1} is never said: ${hidden ? 'whenever it could be, one before it is' : whyNever(when, states)}.`,
      hidden
        ? 'move it up, narrow the `when` of those before it, or remove it.'
        : 'change its `when`, or remove it.',
    );
  });
}

function statesIn({ graph, nodesIn }: Material, scene: string): readonly EncounterState[] {
  return nodesIn(scene).flatMap((node) => graph.nodes[node]?.state ?? []);
}

/** The states in which a choice can be taken. */
function takenIn({ graph, nodesIn }: Material, scene: string, id: string) {
  return nodesIn(scene).flatMap((at) => {
    const node = graph.nodes[at];
    return node?.edges.some(({ choice }) => choice === id) ? [node.state] : [];
  });
}
