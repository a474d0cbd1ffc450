import type { LearnerEvent } from '../learner/event.ts';
import type { SureAnswer } from './calibration.ts';
import { beforeHints } from './hints.ts';

/**
 * Every answer of a record that the learner said how sure they were of, for `calibrationOf`: those to a first attempt,
 * since a second one knows the reasons; graded as they were before hints took their part, since how sure one is is said
 * after reading them.
 */
export function sureAnswersOf(events: readonly LearnerEvent[]): readonly SureAnswer[] {
  return events.flatMap((event) => {
    if (event.kind !== 'question-answered' || event.attempt > 1) return [];
    const { confidence, points, possible, hintsSeen = 0 } = event;
    if (confidence === undefined || possible <= 0) return [];
    return { confidence, grade: beforeHints({ kind: 'graded', points, possible }, hintsSeen) };
  });
}
