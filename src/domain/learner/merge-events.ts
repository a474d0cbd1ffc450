import type { LearnerEvent } from './event.ts';

/** Both records as one: every event once, by time. Where an id stands in both, the first record’s event counts. */
export function mergeEvents(
  one: readonly LearnerEvent[],
  other: readonly LearnerEvent[],
): readonly LearnerEvent[] {
  const byId = new Map<string, LearnerEvent>();
  for (const event of [...one, ...other]) if (!byId.has(event.id)) byId.set(event.id, event);
  return [...byId.values()].sort(byTime);
}

/** Earlier first; within one millisecond by id, so that the order never depends on who read first. */
export function byTime(a: LearnerEvent, b: LearnerEvent): number {
  return a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
