import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { LearnerEvent } from '#domain/learner/event.ts';
import { learnerHere, ownName } from './turn.ts';

export type RecordDatabase = IDBPDatabase<Schema>;

interface Schema extends DBSchema {
  events: { key: string; value: LearnerEvent; indexes: { 'place-in-run': [string, number] } };
}

/**
 * Opens the record of the learner of this page, each of whom has a database of their own; the first one’s is `momen`.
 * Rejects where the browser has no database to give, or another tab does not let go of an older version.
 */
export function openDatabase(): Promise<RecordDatabase> {
  return new Promise((resolve, reject) => {
    openDB<Schema>(ownName('momen', learnerHere()), 1, {
      upgrade(database) {
        const events = database.createObjectStore('events', { keyPath: 'id' });
        // Only choices have an index, so only they are held to one a place: two tabs cannot mix one run.
        events.createIndex('place-in-run', ['run', 'index'], { unique: true });
      },
      // A tab still holds an older version open and does not let go.
      blocked: () => reject(new Error('The learner record is held open by another tab.')),
      // A tab with a newer version waits for this one, which from then on keeps events in memory.
      blocking: (_current, _waiting, event) => (event.target as IDBDatabase).close(),
    }).then(resolve, reject);
  });
}
