import { assign, createMachine, raise } from 'xstate';
import type { EventObject, SnapshotFrom } from 'xstate';
import { holds } from './condition.ts';
import { bandOf, bands } from './impression.ts';
import { opennessOf } from './open-choices.ts';
import type { Rules, SceneRules } from './rules.ts';
import { END } from './rules.ts';
import type { EncounterState } from './state.ts';
import { initialState } from './state.ts';
import { takeChoice } from './take-choice.ts';

/**
 * The rules as one XState machine: while the encounter runs, a parallel state with a region for the conversation
 * (a state a scene), one for each process and one for each customer's impression. The machine's events are the ids
 * of choices.
 *
 * Context decides; the regions mirror it, so that the machine can be drawn and inspected. After each choice a raised
 * `@moved` brings the mirrors up to date, and after the last one a raised `@settled` picks the ending. A sibling
 * `always` with `stateIn` would read the regions before they have moved and pick a wrong one. Endings lie outside
 * the parallel state and are final: the machine is then done.
 */
export function compileSimulation(rules: Rules) {
  const mirrors = [
    ...Object.entries(rules.processes).map(([id, { states, start }]) =>
      mirror(`process-${id}`, Object.keys(states), start, (state) => state.processes[id]?.state),
    ),
    ...Object.keys(rules.customers).map((id) =>
      mirror(`impression-${id}`, bands, bandAtStart(rules, id), (state) =>
        bandOf(state.customers[id]?.feeling ?? 0),
      ),
    ),
  ];
  return createMachine({
    id: 'encounter',
    types: {} as { context: EncounterState; events: EventObject },
    context: initialState(rules),
    initial: 'running',
    states: {
      running: {
        type: 'parallel',
        states: { conversation: conversation(rules), ...Object.fromEntries(mirrors) },
        on: {
          '@settled': rules.endings.map(({ id, when }) => ({
            guard: ({ context }: Step) => holds(when, context),
            target: `ending-${id}`,
          })),
        },
      },
      ...Object.fromEntries(
        rules.endings.map(({ id }) => [`ending-${id}`, { type: 'final' as const }]),
      ),
    },
  });
}

export type EncounterMachine = ReturnType<typeof compileSimulation>;
export type EncounterSnapshot = SnapshotFrom<EncounterMachine>;

interface Step {
  readonly context: EncounterState;
}

function conversation(rules: Rules) {
  const scenes = Object.entries(rules.scenes).map(([id, scene]) => [
    id,
    { on: transitions(rules, scene) },
  ]);
  return { initial: rules.start, states: { ...Object.fromEntries(scenes), [END]: {} } };
}

function transitions(rules: Rules, scene: SceneRules) {
  const moved = raise({ type: '@moved' });
  const settled = raise({ type: '@settled' });
  return Object.fromEntries(
    Object.entries(scene.choices).map(([choice, { go }]) => [
      choice,
      {
        guard: ({ context }: Step) => opennessOf(rules, context, choice) === 'open',
        actions: [
          assign(({ context }: Step) => takeChoice(rules, context, choice)),
          moved,
          ...(go === END ? [settled] : []),
        ],
        target: go,
      },
    ]),
  );
}

function mirror(
  region: string,
  states: readonly string[],
  initial: string,
  read: (state: EncounterState) => string | undefined,
) {
  const moves = states.map((state) => ({
    guard: ({ context }: Step) => read(context) === state,
    target: `.${state}`,
  }));
  const definition = {
    initial,
    states: Object.fromEntries(states.map((state) => [state, {}])),
    on: { '@moved': moves },
  };
  return [region, definition] as const;
}

function bandAtStart(rules: Rules, customer: string): string {
  return bandOf(rules.customers[customer]?.feeling ?? 0);
}
