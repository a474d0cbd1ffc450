import { ChoiceTaken } from '#domain/learner/choice-taken.ts';
import type { Locale } from '#domain/shared/locale.ts';
import type { Step } from '#domain/simulation/transcript.ts';
import { newEventId } from '#platform/event-id.ts';
import { forgetNoted } from '#platform/first-choice.ts';
import { openRecord } from '../lib/open-record.ts';
import type { RunResult } from './result-of.ts';
import type { RunSettings } from './run-settings.ts';

/** What is kept of one run, choice by choice. */
export interface RunKeeper {
  /** The id of the run; undefined until its first choice is kept. */
  readonly run: string | undefined;
  /** Resolves when the choice is kept, or when this run went on in another tab and must not go on here. */
  keep(index: number, step: Step, seed: number): Promise<Kept>;
  /** Keeps what a run that is over came to. */
  end(result: RunResult): Promise<void>;
}

/** `lasting`: whether the choice outlives the page. */
export type Kept =
  { readonly kind: 'kept'; readonly lasting: boolean } | { readonly kind: 'elsewhere' };

/** What a run is a run of. */
export interface RunOf {
  readonly simulation: string;
  readonly rulesHash: string;
  readonly locale: Locale;
}

/** Keeps a run that was begun earlier, or one that its first choice begins. */
export function keepRun(
  { simulation, rulesHash, locale }: RunOf,
  { mode, live, fork }: RunSettings,
  begun?: string,
): RunKeeper {
  let run = begun;
  return {
    get run() {
      return run;
    },
    async keep(index, step, seed) {
      const { store, add } = await openRecord();
      try {
        if (run === undefined) {
          const at = Date.now();
          const id = newEventId(at);
          const start = { simulation, rulesHash, seed, mode, locale, ...(live && { live }) };
          await store.append(
            { kind: 'run-started', id, at, run: id, ...start },
            { kind: 'choice-made', id: newEventId(at), at, run: id, index, ...step },
          );
          run = id;
          forgetNoted();
        } else await add({ kind: 'choice-made', run, index, ...step });
        return { kind: 'kept', lasting: store.lasting };
      } catch (error) {
        if (error instanceof ChoiceTaken) return { kind: 'elsewhere' };
        throw error;
      }
    },
    async end(result) {
      if (run === undefined) return;
      const { add } = await openRecord();
      // Whatever a trial comes to, it masters nothing.
      const mastered = result.mastered && !fork;
      await add({ kind: 'run-ended', run, simulation, ...result, mastered });
    },
  };
}
