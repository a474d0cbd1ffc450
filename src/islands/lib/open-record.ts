import type { Happened } from '#domain/learner/event.ts';
import type { RecordStore } from '#domain/learner/record-store.ts';
import { newEventId } from '#platform/event-id.ts';
import { openRecordStore } from '#platform/idb-record-store.ts';

/** The learner record of this browser, open for reading and adding. */
export interface OpenRecord {
  readonly store: RecordStore;
  /** Adds what happens now, under a new id. Rejects as `RecordStore.append` does. */
  add(happened: Happened): Promise<void>;
}

/** Islands import this file when something is to be read or kept, so that no page waits for it. */
export async function openRecord(): Promise<OpenRecord> {
  const store = await openRecordStore();
  return {
    store,
    add(happened) {
      const at = Date.now();
      return store.append({ id: newEventId(at), at, ...happened });
    },
  };
}
