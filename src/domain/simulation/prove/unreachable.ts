import { holds } from '../condition.ts';
import { problem } from '../../shared/problem.ts';
import { eachChoice } from '../each-choice.ts';
import type { Line } from '../schema/line.ts';
import type { EncounterState } from '../state.ts';
import { takeChoice } from '../take-choice.ts';
import type { Material, Proof } from './material.ts';
import { whyNever } from './why-never.ts';

/**
 * `unreachable-scene`, `unreachable-choice`, `unreachable-ending`, `unreachable-line`: written, and never met by any
 * run. A choice or an ending is reported with what its condition asks and what there is at most.
 */
export const unreachable: Proof = (material) => [
  ...scenes(material),
  ...choices(material),
  ...endings(material),
  ...lines(material),
];

function scenes({ simulation, graph }: Material) {
  const played = new Set(graph.nodes.map(({ state }) => state.scene));
  return Object.keys(simulation.scenes).flatMap((scene) =>
    played.has(scene)
      ? []
      : problem(
          'unreachable-scene',
          ['scenes', scene],
          `Scene "${scene}" is never played: no run comes to it.`,
          'let a choice that can be taken `go` there, or remove it.',
        ),
  );
}

function choices({ simulation, rules, graph }: Material) {
  const taken = new Set(
    graph.nodes.flatMap(({ state, edges }) =>
      edges.map(({ choice }) => `${state.scene}/${choice}`),
    ),
  );
  return eachChoice(simulation).flatMap(({ scene, id, choice, path }) => {
    const there = statesIn(graph.nodes, scene);
    if (taken.has(`${scene}/${id}`) || there.length === 0) return [];
    const dear =
      choice.costs > rules.budget
        ? `it costs ${choice.costs}, and the budget is ${rules.budget}`
        : undefined;
    return problem(
      'unreachable-choice',
      path,
      `Choice "${id}" in scene "${scene}" can never be taken: ${dear ?? whyNever(choice.when, there)}.`,
      'loosen its condition, or let an earlier choice make it true.',
    );
  });
}

function endings({ simulation, graph, prospects }: Material) {
  const last = statesIn(graph.nodes, 'end');
  return Object.entries(simulation.endings).flatMap(([id, { when }]) => {
    if (prospects.endings[id] !== undefined) return [];
    const hidden = last.some((state) => holds(when, state));
    return problem(
      'unreachable-ending',
      ['endings', id],
      `Ending "${id}" is never reached: ${hidden ? 'whenever it holds, one before it does too' : whyNever(when, last)}.`,
      hidden
        ? 'move it up, or narrow the endings before it.'
        : 'loosen its condition, or let a run come to it.',
    );
  });
}

function lines({ simulation, rules, graph }: Material) {
  const says = Object.entries(simulation.scenes).flatMap(([scene, { says: spoken }]) =>
    unsaid(spoken, statesIn(graph.nodes, scene), ['scenes', scene, 'says']),
  );
  const replies = eachChoice(simulation).flatMap(({ scene, id, choice, path }) => {
    const after = graph.nodes.flatMap(({ state, edges }) =>
      state.scene === scene && edges.some((edge) => edge.choice === id)
        ? [takeChoice(rules, state, id)]
        : [],
    );
    return unsaid(choice.reply ?? [], after, [...path, 'reply']);
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
  return variants.flatMap((_: Line, at: number) =>
    said.has(at)
      ? []
      : problem(
          'unreachable-line',
          [...path, at],
          `Variant ${at + 1} is never said: whenever it could be, one before it is.`,
          'move it up, change its `when`, or remove it.',
        ),
  );
}

function statesIn(nodes: Material['graph']['nodes'], scene: string): readonly EncounterState[] {
  return nodes.flatMap(({ state }) => (state.scene === scene ? [state] : []));
}
