import type { Locale } from '../shared/locale.ts';

/** One play of a simulation, whole: everything else about it is computed by replaying its steps. */
export interface Transcript {
  readonly simulation: string;
  /** The rules it was played under; others do not replay it. */
  readonly rulesHash: string;
  /** Orders the choices on screen. */
  readonly seed: number;
  readonly mode: 'practice' | 'assessment';
  readonly locale: Locale;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly choice: string;
  /** How long the learner took over it. */
  readonly seconds: number;
  readonly hintSeen: boolean;
}
