import type { LearnerEvent } from '#domain/learner/event.ts';

/**
 * Whether any card is due today, as far as the record alone can tell: the review page, which knows the course’s
 * questions, counts them. What schedules cards is loaded only for a learner who has some.
 */
export async function areCardsDue(
  events: readonly LearnerEvent[],
  dayOf: (at: number) => number,
  now: number,
): Promise<boolean> {
  const hasCards = events.some(
    ({ kind }) =>
      kind === 'question-answered' || kind === 'card-reviewed' || kind === 'term-marked',
  );
  if (!hasCards) return false;
  const { cardsOf } = await import('#domain/learner/review/cards-of.ts');
  return [...cardsOf(events, [], dayOf).values()].some(({ dueDay }) => dueDay <= dayOf(now));
}
