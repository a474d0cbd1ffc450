import { assign, createMachine, raise } from 'xstate';
import type { EventObject, SnapshotFrom } from 'xstate';
import { holds } from './condition.ts';
import { bandOf, bands } from './impression.ts';
import { opennessOf } from './open-choices.ts';
import type { Rules } from './rules.ts';
import { END } from './rules.ts';
import type { EncounterState } from './state.ts';
import { initialState } from './state.ts';
import { takeChoice } from './take-choice.ts';

/**
 * The rules as one XState machine: while the encounter runs, a parallel state with a region for the conversation
 * (a state a scene), one for each process and one for each customer's impression. The machine's events are the ids
 * of choices.
 *
 * Context decides; the regions mirror it, so that the machine can be drawn and inspected. After the last choice a
 * raised `@settled` picks the ending, once the mirrors are up to date. A sibling `always` with `stateIn` would read
 * the regions before they have moved and pick a wrong one. Endings lie outside the parallel state and are final: the
 * machine is then done.
 */
export function compileSimulation(rules: Rules) {
  const mirrors = [
    ...Object.entries(rules.processes).map(([id, { states, start }]) =>
      mirror(`process-${id}`, Object.keys(states), start, (state) => state.processes[id]?.state),
    ),
    ...Object.entries(rules.customers).map(([id, { feeling }]) =>
      mirror(`impression-${id}`, bands, bandOf(feeling), (state) =>
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
  readonly event: EventObject;
}

function conversation(rules: Rules) {
  // Shared by all choices, since the event says which it is: large machines start sooner than with some for each.
  const isOpen = ({ context, event }: Step) => opennessOf(rules, context, event.type) === 'open';
  const take = assign(({ context, event }: Step) => takeChoice(rules, context, event.type));
  const settle = raise({ type: '@settled' });
  const scenes = Object.entries(rules.scenes).map(([id, { choices }]) => {
    const on = Object.entries(choices).map(([choice, { go }]) => [
      choice,
      { guard: isOpen, actions: go === END ? [take, settle] : [take], target: go },
    ]);
    return [id, { on: Object.fromEntries(on) }];
  });
  return { initial: rules.start, states: { ...Object.fromEntries(scenes), [END]: {} } };
}

/** A region that follows what is read from the context: it moves when that is another of its states, and only then. */
function mirror(
  region: string,
  states: readonly string[],
  initial: string,
  read: (state: EncounterState) => string | undefined,
) {
  const moves = states.map((target) => ({
    guard: ({ context }: Step) => read(context) === target,
    target,
  }));
  const followers = states.map((state) => [
    state,
    { always: moves.filter(({ target }) => target !== state) },
  ]);
  return [region, { initial, states: Object.fromEntries(followers) }] as const;
}
