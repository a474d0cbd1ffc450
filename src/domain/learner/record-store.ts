import type { LearnerEvent } from './event.ts';

/** Where a learner’s events are kept. Events are only ever added; nothing but the learner takes any away: `remove` and `erase`. */
export interface RecordStore {
  /** Whether events outlive this page. Turns false for good when the browser refuses to keep one. */
  readonly lasting: boolean;
  /**
   * Resolves when the events are kept, all or none; events already here change nothing.
   * Rejects with `ChoiceTaken` when their run has another choice at that index.
   */
  append(...events: readonly LearnerEvent[]): Promise<void>;
  /** All events, by time. */
  events(): Promise<readonly LearnerEvent[]>;
  /** Adds what `sortIncoming` finds fresh, all or nothing, and tells how many that were. */
  merge(events: readonly LearnerEvent[]): Promise<number>;
  /**
   * Takes the events of one run away and resolves with them; `merge` puts them back. Its forks stay whole, since they
   * hold copies of its choices. Nothing is left that remembers the removal: a copy of the record that was saved
   * before brings the run back, as it brings back all that it holds.
   * Rejects when the browser does not let go of them.
   */
  remove(run: string): Promise<readonly LearnerEvent[]>;
  /** Takes everything away. It cannot be undone. Rejects when the browser does not let go of it. */
  erase(): Promise<void>;
}
