import type { Answer } from '../quiz/question-kind.ts';
import type { Locale } from '../shared/locale.ts';

/** One play of a simulation, whole: everything else about it is computed by replaying its steps. */
export interface Transcript {
  readonly simulation: string;
  /** The rules it was played under; others do not replay it. */
  readonly rulesHash: string;
  /** A whole number; orders the choices on screen. */
  readonly seed: number;
  readonly mode: 'practice' | 'assessment';
  readonly locale: Locale;
  readonly steps: readonly Step[];
}

export interface Step {
  /** Its id; where the scene asks, the outcome of the answer: `right`, `partly` or `wrong`. */
  readonly choice: string;
  /** How long the learner took over it, in whole seconds. */
  readonly seconds: number;
  readonly hintSeen: boolean;
  /** What the learner answered where the scene asks; undefined in any other, and where silence chose. */
  readonly answer?: Answer | undefined;
}
