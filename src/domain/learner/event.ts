import type { Locale } from '../shared/locale.ts';

/**
 * One thing a learner did, as the learner record keeps it: added once, never changed.
 *
 * Plain JSON throughout, so that what is kept is what a file can carry. `id` names this event for ever:
 * two events with one id are the same event. `at` is in milliseconds since 1970.
 */
export type LearnerEvent = { readonly id: string; readonly at: number } & Happened;

/** The event of one kind: `EventOf<'choice-made'>`. */
export type EventOf<Kind extends LearnerEvent['kind']> = Extract<LearnerEvent, { kind: Kind }>;

type Happened =
  | { readonly kind: 'lesson-read'; readonly lesson: string }
  | {
      readonly kind: 'question-answered';
      readonly quiz: string;
      readonly question: string;
      readonly concept: string;
      /** What the question’s kind calls an answer. */
      readonly answer: unknown;
      readonly points: number;
      readonly possible: number;
      /** Counts from 1. */
      readonly attempt: number;
      readonly from: 'lesson' | 'quiz';
    }
  | {
      readonly kind: 'quiz-finished';
      readonly quiz: string;
      readonly points: number;
      readonly possible: number;
    }
  | {
      readonly kind: 'run-started';
      readonly run: string;
      readonly simulation: string;
      readonly rulesHash: string;
      readonly seed: number;
      readonly mode: 'practice' | 'assessment';
      readonly locale: Locale;
    }
  | {
      readonly kind: 'choice-made';
      readonly run: string;
      /** Its place in the transcript, from 0. */
      readonly index: number;
      readonly choice: string;
      /** How long the learner took over it. */
      readonly seconds: number;
      readonly hintSeen: boolean;
    }
  | {
      readonly kind: 'run-ended';
      readonly run: string;
      readonly simulation: string;
      readonly ending: string;
      readonly points: number;
      /** Of the points between the worst and the best reachable, 0 … 1. */
      readonly share: number;
      readonly mastered: boolean;
    };
