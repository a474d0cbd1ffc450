import type { Happened } from '#domain/learner/event.ts';

/** Adds an event to the learner's record, which is loaded now. Tells whether the browser keeps it; never rejects. */
export async function keepEvent(happened: Happened): Promise<boolean> {
  try {
    const { openRecord } = await import('../lib/open-record.ts');
    const { store, add } = await openRecord();
    await add(happened);
    return store.lasting;
  } catch {
    // The connection dropped before the record was loaded. The learner goes on without it.
    return false;
  }
}
