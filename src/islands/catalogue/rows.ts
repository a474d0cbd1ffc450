import type { LearnerEvent } from '#domain/learner/event.ts';
import { mergeEvents } from '#domain/learner/merge-events.ts';
import type { PastRun } from '#domain/learner/past-runs.ts';
import { pastRuns } from '#domain/learner/past-runs.ts';
import { runsOf } from '#domain/learner/runs.ts';

/** A run in the list of a simulation. */
export interface Row {
  readonly past: PastRun;
  /** Its events, where it was deleted on this page: what brings it back. */
  readonly removed: readonly LearnerEvent[] | undefined;
}

/** Runs that were deleted on this page, by id, with the events that bring them back. */
export type Removed = ReadonlyMap<string, readonly LearnerEvent[]>;

/**
 * The runs of a simulation with those that were deleted on this page, each in its place, so that no other run changes
 * its number under the learner’s eyes. One that has come back is there as ever.
 */
export function rowsOf(
  events: readonly LearnerEvent[],
  removed: Removed,
  simulation: { readonly id: string; readonly rulesHash: string },
): readonly Row[] {
  const here = new Set(runsOf(events).map(({ id }) => id));
  const all = mergeEvents(events, [...removed.values()].flat());
  return pastRuns(runsOf(all), simulation).map((past) => ({
    past,
    removed: here.has(past.run.id) ? undefined : removed.get(past.run.id),
  }));
}
