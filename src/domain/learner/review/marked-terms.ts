import type { LearnerEvent } from '../event.ts';
import { byTime } from '../merge-events.ts';

/** The terms that are marked for review. Events may come in any order; of each term the last one counts. */
export function markedTerms(events: readonly LearnerEvent[]): ReadonlySet<string> {
  const marked = new Set<string>();
  for (const event of [...events].sort(byTime)) {
    if (event.kind === 'term-marked') marked.add(event.term);
    if (event.kind === 'term-unmarked') marked.delete(event.term);
  }
  return marked;
}
