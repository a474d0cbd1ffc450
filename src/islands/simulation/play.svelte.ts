import { createActor } from 'xstate';
import { seedOf, shuffle } from '#domain/shared/shuffle.ts';
import { compileSimulation } from '#domain/simulation/compile.ts';
import type { EncounterSnapshot } from '#domain/simulation/compile.ts';
import { playThrough } from '#domain/simulation/playthrough.ts';
import { replay } from '#domain/simulation/replay.ts';
import type { Rules } from '#domain/simulation/rules.ts';
import type { Step } from '#domain/simulation/transcript.ts';
import { readable } from '../lib/readable.ts';

export interface PlayOptions {
  readonly rules: Rules;
  readonly rulesHash: string;
}

/** One run as it is lived: the actor owns the state, and the choices taken are its transcript. */
export class Play {
  /** The choices taken, in order. */
  choices = $state.raw<readonly string[]>([]);
  readonly #options: PlayOptions;
  readonly #actor: ReturnType<typeof createActor<ReturnType<typeof compileSimulation>>>;
  readonly #snapshot: { readonly current: EncounterSnapshot };
  /** Orders the choices on screen. */
  readonly seed: number;
  #since = performance.now();

  constructor(
    options: PlayOptions,
    choices: readonly string[] = [],
    seed = seedOf(String(performance.now())),
  ) {
    const machine = compileSimulation(options.rules);
    const { snapshot } = replay(machine, choices);
    this.#options = options;
    this.seed = seed;
    this.#actor = createActor(machine, { snapshot }).start();
    this.#snapshot = readable(this.#actor);
    this.choices = choices;
  }

  get state() {
    return this.#snapshot.current.context;
  }

  get isOver(): boolean {
    return this.#snapshot.current.status === 'done';
  }

  /** The steps so far, with the states between them. */
  get played() {
    return playThrough(this.#options.rules, this.choices);
  }

  /** The ids of the current scene's choices as they are shown: the first scene's order is the build's. */
  get order(): readonly string[] {
    const { rules, rulesHash } = this.#options;
    return orderOf(
      rules,
      this.state.scene,
      this.choices.length === 0 ? seedOf(rulesHash) : this.seed + this.choices.length,
    );
  }

  /** What a choice taken now is in the transcript. */
  stepOf(choice: string, hintSeen: boolean): Step {
    return { choice, seconds: Math.round((performance.now() - this.#since) / 1000), hintSeen };
  }

  /** Takes an open choice. */
  take(choice: string): void {
    this.#since = performance.now();
    this.#actor.send({ type: choice });
    this.choices = [...this.choices, choice];
  }
}

/** The choices of a scene in the order that a seed gives. */
export function orderOf(rules: Rules, scene: string, seed: number): readonly string[] {
  return shuffle(Object.keys(rules.scenes[scene]?.choices ?? {}), seed);
}
