import { createActor } from 'xstate';
import type { EncounterMachine } from '#domain/simulation/compile.ts';
import { compileSimulation } from '#domain/simulation/compile.ts';
import { replay } from '#domain/simulation/replay.ts';
import type { Rules } from '#domain/simulation/rules.ts';
import { readable } from '../lib/readable.ts';

/** The simulation's machine at work: an actor, and its snapshot as Svelte follows it. */
export interface RunningMachine {
  readonly actor: ReturnType<typeof createActor<EncounterMachine>>;
  readonly snapshot: { readonly current: ReturnType<RunningMachine['actor']['getSnapshot']> };
}

/** Starts the machine where these choices lead; they must be choices that the rules allow. */
export function startMachine(rules: Rules, choices: readonly string[]): RunningMachine {
  const machine = compileSimulation(rules);
  const actor = createActor(machine, { snapshot: replay(machine, choices).snapshot }).start();
  return { actor, snapshot: readable(actor) };
}
