import type { LearnerEvent } from '#domain/learner/event.ts';
import { keepEvent } from './keep-event.ts';

/** Adds a round that is over to the learner's record. */
export function keepFinished(quiz: string, points: number, possible: number): Promise<boolean> {
  return keepEvent({ kind: 'quiz-finished', quiz, points, possible });
}

/** Everything the learner did, by time, and whether the browser keeps anything. */
export async function readRecord(): Promise<{
  readonly events: readonly LearnerEvent[];
  readonly lasting: boolean;
}> {
  try {
    const { openRecord } = await import('../lib/open-record.ts');
    const { store } = await openRecord();
    return { events: await store.events(), lasting: store.lasting };
  } catch {
    return { events: [], lasting: false };
  }
}
