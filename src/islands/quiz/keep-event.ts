import type { LearnerEvent } from '#domain/learner/event.ts';
import { newEventId } from '#platform/event-id.ts';

/** Adds an event to the learner's record, which is loaded now. Tells whether the browser keeps it; never rejects. */
export async function keepEvent(
  eventOf: (event: { readonly id: string; readonly at: number }) => LearnerEvent,
): Promise<boolean> {
  const at = Date.now();
  try {
    const { openRecordStore } = await import('#platform/idb-record-store.ts');
    const store = await openRecordStore();
    await store.append(eventOf({ id: newEventId(at), at }));
    return store.lasting;
  } catch {
    // The connection dropped before the record was loaded. The learner goes on without it.
    return false;
  }
}
