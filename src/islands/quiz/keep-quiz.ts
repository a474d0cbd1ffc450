import type { LearnerEvent } from '#domain/learner/event.ts';
import { keepEvent } from './keep-event.ts';

/** Adds a round that is over to the learner's record. */
export function keepFinished(quiz: string, points: number, possible: number): Promise<boolean> {
  return keepEvent((event) => ({ kind: 'quiz-finished', ...event, quiz, points, possible }));
}

/** Everything the learner did, by time, and whether the browser keeps anything. */
export async function readRecord(): Promise<{
  readonly events: readonly LearnerEvent[];
  readonly lasting: boolean;
}> {
  try {
    const { openRecordStore } = await import('#platform/idb-record-store.ts');
    const store = await openRecordStore();
    return { events: await store.events(), lasting: store.lasting };
  } catch {
    return { events: [], lasting: false };
  }
}
