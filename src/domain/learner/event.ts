import type { Confidence } from '../quiz/confidence.ts';
import type { Answer } from '../quiz/question-kind.ts';
import type { Locale } from '../shared/locale.ts';
import type { Prediction } from '../simulation/debrief/prediction.ts';
import type { Band } from '../simulation/impression.ts';
import type { NoteHappened } from './notes/note-event.ts';
import type { ReviewHappened } from './review/review-event.ts';
import type { TestHappened } from './test-event.ts';

/**
 * One thing a learner did, as the learner record keeps it: added once, never changed.
 *
 * Plain JSON throughout, so that what is kept is what a file can carry. `id` names this event for ever:
 * two events with one id are the same event. `at` is in milliseconds since 1970.
 */
export type LearnerEvent = { readonly id: string; readonly at: number } & Happened;

/** The event of one kind: `EventOf<'choice-made'>`. */
export type EventOf<Kind extends LearnerEvent['kind']> = Extract<LearnerEvent, { kind: Kind }>;

/** Where a run left another one, to try something else. Its first choices are copies of that run's. */
export interface Fork {
  /** The id of the run it left, which stays as it was. */
  readonly of: string;
  /** How many of that run's choices are carried over. */
  readonly at: number;
}

/** What an event tells: the event without its id and time. */
export type Happened =
  | ReviewHappened
  | NoteHappened
  | TestHappened
  | { readonly kind: 'lesson-read'; readonly lesson: string }
  | {
      readonly kind: 'question-answered';
      readonly quiz: string;
      readonly question: string;
      readonly concept: string;
      /** What the question’s kind calls an answer. */
      readonly answer: unknown;
      /** After what the hints took. */
      readonly points: number;
      readonly possible: number;
      /** Counts from 1. */
      readonly attempt: number;
      /** Those of a test are kept when it is handed in. */
      readonly from: 'lesson' | 'quiz' | 'test';
      /** How many hints had been read; left out where none. */
      readonly hintsSeen?: number | undefined;
      /** How sure the learner said they were; left out where nobody asked. */
      readonly confidence?: Confidence | undefined;
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
      /** Played against the clock, as the learner asked for. */
      readonly live?: true | undefined;
      /** Set on a trial that left another run; without it, a run counts. */
      readonly fork?: Fork | undefined;
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
      /** What was answered where the scene asks; `choice` is then the outcome. */
      readonly answer?: Answer | undefined;
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
    }
  | {
      readonly kind: 'run-predicted';
      readonly run: string;
      /** Left out where the learner went straight to the debrief: asked once, and not again. */
      readonly prediction?: Prediction | undefined;
      /** How the customer did feel at the end. */
      readonly felt: Band;
    };
