import type { Questions } from './asked-question.ts';

/** What a simulation may refer to outside itself, and how far it is to be proved. */
export interface Known {
  readonly concepts: ReadonlySet<string>;
  readonly competencies: ReadonlySet<string>;
  /** The questions of all quizzes; none when left out. */
  readonly questions?: Questions;
  /** The share from which a run is mastered, 0 … 1; 0.8 when left out. */
  readonly mastery?: number;
  /** How many states are walked at most; 200,000 when left out. */
  readonly limit?: number;
}
