import { ChoiceTaken } from '#domain/learner/choice-taken.ts';
import type { Run } from '#domain/learner/runs.ts';
import { openRunOf } from '#domain/learner/runs.ts';
import type { Locale } from '#domain/shared/locale.ts';
import { endingOf } from '#domain/simulation/ending-of.ts';
import type { Rules } from '#domain/simulation/rules.ts';
import type { Bounds } from '#domain/simulation/score.ts';
import { scoreOf } from '#domain/simulation/score.ts';
import type { EncounterState } from '#domain/simulation/state.ts';
import type { Step } from '#domain/simulation/transcript.ts';
import { newEventId } from '#platform/event-id.ts';
import { openRecordStore } from '#platform/idb-record-store.ts';

/** What is kept of one run, choice by choice. */
export interface RunKeeper {
  /** The id of the run; undefined until its first choice is kept. */
  readonly run: string | undefined;
  /** Resolves when the choice is kept; `false` when this run went on in another tab and must not go on here. */
  keep(index: number, step: Step, seed: number): Promise<boolean>;
  /** Keeps what a run that is over came to. */
  end(rules: Rules, state: EncounterState, bounds: Bounds, mastery: number): Promise<void>;
}

/** What a run is a run of. */
export interface RunOf {
  readonly simulation: string;
  readonly rulesHash: string;
  readonly locale: Locale;
}

/** The run of this simulation that can be continued, if there is one, and whether the browser keeps anything. */
export async function findOpenRun(
  simulation: string,
): Promise<{ readonly run: Run | undefined; readonly lasting: boolean }> {
  const store = await openRecordStore();
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
      const store = await openRecordStore();
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
    async end(rules, state, bounds, mastery) {
      if (run === undefined) return;
      const store = await openRecordStore();
      const at = Date.now();
      const { points, share, mastered } = scoreOf(state.points, bounds, mastery);
      const ending = endingOf(rules, state) ?? '';
      const result = { simulation: of.simulation, ending, points, share, mastered };
      await store.append({ kind: 'run-ended', id: newEventId(at), at, run, ...result });
    },
  };
}
