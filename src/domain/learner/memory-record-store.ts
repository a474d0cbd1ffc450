import { ChoiceTaken } from './choice-taken.ts';
import type { LearnerEvent } from './event.ts';
import { mergeEvents } from './merge-events.ts';
import type { RecordStore } from './record-store.ts';
import { sortIncoming } from './sort-incoming.ts';

/** A store that lives as long as the page: for tests, and for browsers that refuse to keep anything. */
export function memoryRecordStore(initial: readonly LearnerEvent[] = []): RecordStore {
  let held = mergeEvents(initial, []);
  return {
    lasting: false,
    async append(...events) {
      const { fresh, clashing } = sortIncoming(held, events);
      const taken = clashing.find((event) => 'index' in event);
      if (taken) throw new ChoiceTaken(taken.run, taken.index);
      held = mergeEvents(held, fresh);
    },
    async events() {
      return held;
    },
    async merge(events) {
      const { fresh } = sortIncoming(held, events);
      held = mergeEvents(held, fresh);
      return fresh.length;
    },
    async remove(run) {
      const isOfRun = (event: LearnerEvent) => 'run' in event && event.run === run;
      const removed = held.filter(isOfRun);
      held = held.filter((event) => !isOfRun(event));
      return removed;
    },
    async erase() {
      held = [];
    },
  };
}
