import type { LearnerEvent } from './event.ts';

/** Where a learner’s events are kept. Events are only ever added; nothing but `erase` takes any away. */
export interface RecordStore {
  /** Whether events outlive this page. Turns false for good when the browser refuses to keep one. */
  readonly lasting: boolean;
  /**
   * Resolves when the event is kept; an event already here changes nothing.
   * Rejects with `ChoiceTaken` when this run has another choice at this index.
   */
  append(event: LearnerEvent): Promise<void>;
  /** All events, by time. */
  events(): Promise<readonly LearnerEvent[]>;
  /** Adds what `sortIncoming` finds fresh, all or nothing, and tells how many that were. */
  merge(events: readonly LearnerEvent[]): Promise<number>;
  /** Takes everything away. It cannot be undone. Rejects when the browser does not let go of it. */
  erase(): Promise<void>;
}
