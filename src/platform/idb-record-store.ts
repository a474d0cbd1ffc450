import { ChoiceTaken } from '#domain/learner/choice-taken.ts';
import type { LearnerEvent } from '#domain/learner/event.ts';
import { memoryRecordStore } from '#domain/learner/memory-record-store.ts';
import { mergeEvents } from '#domain/learner/merge-events.ts';
import type { RecordStore } from '#domain/learner/record-store.ts';
import { sortIncoming } from '#domain/learner/sort-incoming.ts';
import { openDatabase } from './record-database.ts';
import type { RecordDatabase } from './record-database.ts';

let opened: Promise<RecordStore> | undefined;

/** The learner record of this browser, one for the whole page. Never rejects: see `RecordStore.lasting`. */
export function openRecordStore(): Promise<RecordStore> {
  opened ??= openDatabase().then(lastingStore, () => memoryRecordStore());
  return opened;
}

/** Keeps events in the database until it refuses one (full, closed, taken away), and in memory from then on. */
function lastingStore(database: RecordDatabase): RecordStore {
  const memory = memoryRecordStore();
  let lasting = true;

  async function keep<T>(add: (store: Pick<RecordStore, 'append' | 'merge'>) => Promise<T>) {
    if (lasting) {
      try {
        return await add({ append: appendTo(database), merge: mergeInto(database) });
      } catch (error) {
        if (error instanceof ChoiceTaken) throw error;
        lasting = false;
      }
    }
    return add(memory);
  }

  return {
    get lasting() {
      return lasting;
    },
    append: (...events) => keep((store) => store.append(...events)),
    merge: (events) => keep((store) => store.merge(events)),
    async events() {
      const kept = await database.getAll('events').catch(() => {
        lasting = false;
        return [];
      });
      return mergeEvents(kept, await memory.events());
    },
    async remove(run) {
      const kept = await removeFrom(database, run);
      return mergeEvents(kept, await memory.remove(run));
    },
    async erase() {
      await memory.erase();
      await database.clear('events');
    },
  };
}

function appendTo(database: RecordDatabase) {
  return async (...events: readonly LearnerEvent[]): Promise<void> => {
    const { store, done } = startWriting(database);
    // Svelte’s state proxies cannot be cloned; an event is plain JSON.
    const plain = JSON.parse(JSON.stringify(events)) as readonly LearnerEvent[];
    try {
      await Promise.all([...plain.map((event) => store.add(event)), done]);
    } catch (error) {
      if ((error as Error).name !== 'ConstraintError') throw error;
      for (const event of events) {
        if ((await database.getKey('events', event.id)) !== undefined) continue;
        throw 'index' in event ? new ChoiceTaken(event.run, event.index) : error;
      }
    }
  };
}

function mergeInto(database: RecordDatabase) {
  return async (events: readonly LearnerEvent[]): Promise<number> => {
    const { store, done } = startWriting(database);
    const { fresh } = sortIncoming(await store.getAll(), events);
    await Promise.all([...fresh.map((event) => store.add(event)), done]);
    return fresh.length;
  };
}

async function removeFrom(database: RecordDatabase, run: string): Promise<readonly LearnerEvent[]> {
  const { store, done } = startWriting(database);
  const events = await store.getAll();
  const removed = events.filter((event) => 'run' in event && event.run === run);
  await Promise.all([...removed.map(({ id }) => store.delete(id)), done]);
  return removed;
}

/** Strict: a choice that was acknowledged survives a crash of the whole machine. */
function startWriting(database: RecordDatabase) {
  return database.transaction('events', 'readwrite', { durability: 'strict' });
}
