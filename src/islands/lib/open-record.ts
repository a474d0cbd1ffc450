import type { Happened } from '#domain/learner/event.ts';
import type { RecordStore } from '#domain/learner/record-store.ts';
import { newEventId } from '#platform/event-id.ts';
import { openRecordStore } from '#platform/idb-record-store.ts';
import { turnKey } from '#platform/turn.ts';

/** The learner record of this browser, open for reading and adding. */
export interface OpenRecord {
  readonly store: RecordStore;
  /** Adds what happens now, under a new id. Rejects as `RecordStore.append` does. */
  add(happened: Happened): Promise<void>;
}

/** Islands import this file when something is to be read or kept, so that no page waits for it. */
export async function openRecord(): Promise<OpenRecord> {
  watchTurn();
  const store = await openRecordStore();
  return {
    store,
    add(happened) {
      const at = Date.now();
      return store.append({ id: newEventId(at), at, ...happened });
    },
  };
}

let isWatching = false;

/** From now on this page says so when another tab begins somebody else’s turn; it goes on writing for its own learner. */
export function watchTurn(): void {
  if (isWatching) return;
  isWatching = true;
  addEventListener('storage', ({ key }) => {
    if (key === turnKey) void import('./other-turn.ts').then(({ tellTurn }) => tellTurn());
  });
}
