import type { LearnerEvent } from '#domain/learner/event.ts';
import type { RecordStore } from '#domain/learner/record-store.ts';
import type { Run } from '#domain/learner/runs.ts';
import { newEventId } from '#platform/event-id.ts';

/**
 * Starts a trial from a run: a practice run of its own that carries over the first `at` choices and goes on from
 * there. The run it leaves stays as it was. Nothing is kept of a fork unless all of it is.
 *
 * Resolves with the id of the new run; the player opens it at `#run=<id>`. `now` in milliseconds since 1970.
 *
 * @throws {RangeError} when the run has fewer choices than are to be carried over.
 */
export async function startFork(
  store: RecordStore,
  { id: of, transcript, live }: Run,
  at: number,
  now: number,
): Promise<string> {
  const { steps, ...played } = transcript;
  if (at > steps.length) throw new RangeError(`Run "${of}" has no ${at} choices to carry over.`);
  const run = newEventId(now);
  const start: LearnerEvent = {
    kind: 'run-started',
    id: run,
    at: now,
    run,
    ...played,
    mode: 'practice',
    ...(live && { live }),
    fork: { of, at },
  };
  const carried = steps.slice(0, at).map((step, index): LearnerEvent => ({
    kind: 'choice-made',
    id: newEventId(now),
    at: now,
    run,
    index,
    ...step,
  }));
  await store.merge([start, ...carried]);
  return run;
}
