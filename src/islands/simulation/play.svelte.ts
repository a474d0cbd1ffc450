import type { Answer } from '#domain/quiz/question-kind.ts';
import { seedOf, shuffle } from '#domain/shared/shuffle.ts';
import { playThrough } from '#domain/simulation/playthrough.ts';
import type { Rules } from '#domain/simulation/rules.ts';
import { END } from '#domain/simulation/rules.ts';
import type { EncounterState } from '#domain/simulation/state.ts';
import { initialState } from '#domain/simulation/state.ts';
import { takeChoice } from '#domain/simulation/take-choice.ts';
import type { Step } from '#domain/simulation/transcript.ts';
import type { RunningMachine } from './machine.ts';

/**
 * One run as it is lived. The machine owns its state, and the choices taken are its transcript.
 *
 * The machine is a third of the player's script, so the page comes alive without it and fetches it next; a choice
 * pressed before it is there is answered by the same rules (`takeChoice`, which is what the machine's transitions
 * assign), and the machine then starts from the transcript.
 */
export class Play {
  /** The choices taken, in order. */
  choices = $state.raw<readonly string[]>([]);
  /** What was answered at each of them, where the scene asked. */
  answers = $state.raw<readonly (Answer | undefined)[]>([]);
  /** Orders the choices on screen. */
  readonly seed: number;
  readonly #rules: Rules;
  readonly #rulesHash: string;
  #machine = $state.raw<RunningMachine>();
  #untilThen = $state.raw<EncounterState>() as EncounterState;
  #since = performance.now();
  #pausedAt: number | undefined;

  constructor(
    { rules, rulesHash }: { readonly rules: Rules; readonly rulesHash: string },
    steps: readonly Pick<Step, 'choice' | 'answer'>[] = [],
    seed = seedOf(String(performance.now())),
  ) {
    this.#rules = rules;
    this.#rulesHash = rulesHash;
    this.seed = seed;
    this.choices = steps.map(({ choice }) => choice);
    this.answers = steps.map(({ answer }) => answer);
    this.#untilThen = playThrough(rules, this.choices).at(-1)?.after ?? initialState(rules);
  }

  /** Hands the run over to the machine. */
  async start(): Promise<void> {
    const { startMachine } = await import('./machine.ts');
    this.#machine = startMachine(this.#rules, this.choices);
  }

  get state(): EncounterState {
    return this.#machine?.snapshot.current.context ?? this.#untilThen;
  }

  get isOver(): boolean {
    return this.state.scene === END;
  }

  /** The steps so far, with the states between them. */
  get played() {
    return playThrough(this.#rules, this.choices);
  }

  /** The ids of the current scene's choices as they are shown: the first scene's order is the build's. */
  get order(): readonly string[] {
    const turn = this.choices.length;
    const seed = turn === 0 ? seedOf(this.#rulesHash) : this.seed + turn;
    return shuffle(Object.keys(this.#rules.scenes[this.state.scene]?.choices ?? {}), seed);
  }

  /** Time that passes from now on is not counted, until `goOn`. */
  pause(): void {
    this.#pausedAt ??= performance.now();
  }

  goOn(): void {
    if (this.#pausedAt !== undefined) this.#since += performance.now() - this.#pausedAt;
    this.#pausedAt = undefined;
  }

  /** What a choice taken now is in the transcript. */
  stepOf(choice: string, hintSeen: boolean, answer?: Answer): Step {
    this.goOn();
    const seconds = Math.round((performance.now() - this.#since) / 1000);
    return { choice, seconds, hintSeen, ...(answer && { answer }) };
  }

  /** Takes an open choice; where the scene asks, the outcome of an answer. */
  take(choice: string, answer?: Answer): void {
    this.#since = performance.now();
    if (this.#machine) this.#machine.actor.send({ type: choice });
    else this.#untilThen = takeChoice(this.#rules, this.state, choice);
    this.answers = [...this.answers, answer];
    this.choices = [...this.choices, choice];
  }
}
