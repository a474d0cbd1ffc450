import type { Answer } from '#domain/quiz/question-kind.ts';
import type { Run } from '#domain/learner/runs.ts';
import type { Locale } from '#domain/shared/locale.ts';
import type { Rules } from '#domain/simulation/rules.ts';
import type { Bounds } from '#domain/simulation/score.ts';
import type { Step } from '#domain/simulation/transcript.ts';
import type { RunKeeper } from './keep-run.ts';
import { Play } from './play.svelte.ts';
import type { RunSettings } from './run-settings.ts';
import { chosenSettings, practice } from './run-settings.ts';

/** What is played, and what its runs are measured against. */
export interface Played {
  readonly simulation: string;
  readonly rules: Rules;
  readonly rulesHash: string;
  readonly locale: Locale;
  readonly bounds: Bounds;
  readonly mastery: number;
}

/** A run to be watched: its choices, and what is answered where a scene asks. */
export type Example = readonly Pick<Step, 'choice' | 'answer'>[];

/** How a choice came about, where it was not simply pressed. */
export interface Chosen {
  /** What was answered where the scene asks. */
  readonly answer?: Answer;
  /** The time was over. */
  readonly isSilence?: boolean;
}

/** Why a run cannot simply go on; the learner decides how it does. */
export type Halt =
  /** It was left in the middle. `left`: the run that this trial left, where that can go on too. */
  | { readonly kind: 'open'; readonly run: Run; readonly left: Run | undefined }
  /** The rules have changed since. */
  | { readonly kind: 'stale'; readonly run: Run }
  /** It went on in another tab. */
  | { readonly kind: 'elsewhere'; readonly id: string | undefined }
  /** The address names a run that is not here. */
  | { readonly kind: 'missing' };

/**
 * A learner at a simulation: the run being played, how it is played, and what is on the screen. A choice is kept
 * before it is answered, so that no answer is ever lost.
 */
export class Session {
  readonly of: Played;
  play: Play = $state.raw() as Play;
  settings = $state.raw<RunSettings>(practice);
  /** `opening` while a run that the address names is fetched; `worked` while the example is watched. */
  phase = $state<'brief' | 'opening' | 'halted' | 'playing' | 'worked'>('brief');
  halt = $state.raw<Halt>();
  /** In practice the reason is read after each choice; the next scene opens when the learner goes on. */
  reading = $state(false);
  /** A choice is being kept. */
  keeping = $state(false);
  hintSeen = $state(false);
  /** What the learner is told beside all this. */
  notice = $state<'notKept' | 'notAnswered' | 'timeUp'>();
  /** A run that is taken up again does not start its clock by itself. */
  resumed = $state(false);
  #keeper = $state.raw<RunKeeper>();
  /** The id of a run that was begun earlier. */
  #begun = $state<string>();

  constructor(of: Played) {
    this.of = of;
    this.play = this.#unplayed();
  }

  /** The id of the run; undefined until its first choice is kept. */
  get run(): string | undefined {
    return this.#keeper?.run ?? this.#begun;
  }

  /** The scene on the screen: the one just left while its reason is read, and the last one when it is over. */
  get scene(): string {
    const { isOver, played, state } = this.play;
    return ((this.reading || isOver) && played.at(-1)?.before.scene) || state.scene;
  }

  get canStepBack(): boolean {
    const { mode } = this.settings;
    return this.phase === 'playing' && mode === 'practice' && this.play.choices.length > 0;
  }

  /** Opens the first scene, as the brief card says it is to be played. */
  begin(): void {
    if (this.phase !== 'brief') return;
    this.settings = chosenSettings();
    this.phase = 'playing';
    this.play.goOn();
  }

  /** Takes a choice once it is kept. Tells whether it was. */
  async choose(choice: string, { answer, isSilence }: Chosen = {}): Promise<boolean> {
    if (this.keeping) return false;
    this.begin();
    this.keeping = true;
    this.notice = undefined;
    const { play } = this;
    try {
      const keeper = await this.#keep();
      const step = play.stepOf(choice, this.hintSeen, answer);
      const kept = await keeper.keep(play.choices.length, step, play.seed);
      if (kept.kind === 'elsewhere') {
        this.stop({ kind: 'elsewhere', id: keeper.run });
        return false;
      }
      this.notice = kept.lasting ? (isSilence ? 'timeUp' : undefined) : 'notKept';
    } catch {
      // The script that keeps it did not arrive. Pressed again, it is asked for again.
      this.notice = 'notAnswered';
      return false;
    } finally {
      this.keeping = false;
    }
    play.take(choice, answer);
    this.hintSeen = false;
    this.resumed = false;
    this.reading = this.settings.mode === 'practice';
    await this.#end();
    return true;
  }

  /** Back to the brief card; what was played is kept. */
  startAnew(): void {
    this.#open(this.#unplayed(), 'brief');
    void this.play.start();
    if (location.hash.length > 1) location.hash = 'brief';
  }

  /** Shows the example after so many choices of its line. Nothing of it is kept. */
  watch(line: Example): void {
    this.#open(new Play(this.of, line), 'worked');
    this.reading = line.length > 0;
  }

  /** Takes up a run that the address names, or offers one that waits. */
  async lookBack(named?: string | null): Promise<void> {
    if (named) this.phase = 'opening';
    const { lookBack } = await import('./look-back.ts');
    await lookBack(this, named);
  }

  /** Goes on with a run as the record has it. */
  async resume({ id, transcript, live, fork, ended }: Run): Promise<void> {
    const { steps, seed, mode } = transcript;
    this.#open(new Play(this.of, steps, seed), 'playing', { mode, live, fork });
    this.#begun = id;
    this.resumed = true;
    void this.play.start();
    // The tab was closed between the last choice and its end.
    if (!ended) await this.#end();
  }

  stop(halt: Halt): void {
    this.halt = halt;
    this.phase = 'halted';
  }

  /** A run in front of its first choice, whose time starts when the learner begins. */
  #unplayed(): Play {
    const play = new Play(this.of);
    play.pause();
    return play;
  }

  #open(play: Play, phase: Session['phase'], settings = practice): void {
    this.play = play;
    this.phase = phase;
    this.settings = settings;
    this.halt = this.notice = this.#keeper = this.#begun = undefined;
    this.reading = this.hintSeen = this.resumed = false;
  }

  /** Keeps what the run came to, if it is over. */
  async #end(): Promise<void> {
    const { rules, bounds, mastery } = this.of;
    const { isOver, state } = this.play;
    if (!isOver) return;
    const keeper = await this.#keep();
    const { resultOf } = await import('./result-of.ts');
    await keeper.end(resultOf(rules, state, bounds, mastery));
  }

  async #keep(): Promise<RunKeeper> {
    const { keepRun } = await import('./keep-run.ts');
    return (this.#keeper ??= keepRun(this.of, this.settings, this.#begun));
  }
}
