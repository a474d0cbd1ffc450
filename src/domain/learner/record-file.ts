import type { LearnerEvent } from './event.ts';

/** What a record file holds. `exportedAt` is in milliseconds since 1970. */
export interface RecordFile<Event = LearnerEvent> {
  readonly format: typeof recordFormat;
  readonly version: number;
  readonly exportedAt: number;
  readonly events: readonly Event[];
}

/** Marks a file as a learner record, whatever it is called. */
export const recordFormat = 'momen-record';
