import { ChoiceTaken } from '#domain/learner/choice-taken.ts';
import type { Run } from '#domain/learner/runs.ts';
import type { Locale } from '#domain/shared/locale.ts';
import type { Step } from '#domain/simulation/transcript.ts';

/** What is kept of one run, choice by choice. */
export interface RunKeeper {
  /** The id of the run; undefined until its first choice is kept. */
  readonly run: string | undefined;
  /** Resolves when the choice is kept; `false` when this run went on in another tab and must not go on here. */
  keep(index: number, step: Step, seed: number): Promise<boolean>;
  end(result: RunResult): Promise<void>;
}

export interface RunResult {
  readonly ending: string;
  readonly points: number;
  /** 0 … 1. */
  readonly share: number;
  readonly mastered: boolean;
}

/** What a run is a run of. */
export interface RunOf {
  readonly simulation: string;
  readonly rulesHash: string;
  readonly locale: Locale;
}

/** The learner's record, loaded when it is first needed. */
async function openRecord() {
  const [{ openRecordStore }, { newEventId }] = await Promise.all([
    import('#platform/idb-record-store.ts'),
    import('#platform/event-id.ts'),
  ]);
  return { store: await openRecordStore(), newEventId };
}

/** The run of this simulation that can be continued, if there is one, and whether the browser keeps anything. */
export async function findOpenRun(
  simulation: string,
): Promise<{ readonly run: Run | undefined; readonly lasting: boolean }> {
  const [{ store }, { openRunOf }] = await Promise.all([
    openRecord(),
    import('#domain/learner/runs.ts'),
  ]);
  return { run: openRunOf(await store.events(), simulation), lasting: store.lasting };
}

/** Keeps a run that was begun earlier, or one that its first choice begins. */
export function keepRun(of: RunOf, begun?: string): RunKeeper {
  let run = begun;
  return {
    get run() {
      return run;
    },
    async keep(index, step, seed) {
      const { store, newEventId } = await openRecord();
      const at = Date.now();
      if (run === undefined) {
        run = newEventId(at);
        await store.append({
          kind: 'run-started',
          id: run,
          at,
          run,
          ...of,
          seed,
          mode: 'practice',
        });
      }
      try {
        await store.append({ kind: 'choice-made', id: newEventId(at), at, run, index, ...step });
        return true;
      } catch (error) {
        if (error instanceof ChoiceTaken) return false;
        throw error;
      }
    },
    async end(result) {
      const { store, newEventId } = await openRecord();
      const at = Date.now();
      if (run === undefined) return;
      await store.append({
        kind: 'run-ended',
        id: newEventId(at),
        at,
        run,
        simulation: of.simulation,
        ...result,
      });
    },
  };
}
