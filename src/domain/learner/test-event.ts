import type { Confidence } from '../quiz/confidence.ts';

/**
 * What a learner does with a test. A sitting is named by its test and its seed. Until it is handed in, an answer may be
 * changed, so it is no evidence yet: what counts is kept as `question-answered` when the test is finished.
 */
export type TestHappened =
  | {
      readonly kind: 'test-begun';
      readonly test: string;
      readonly seed: number;
      /** What was drawn, in the order asked, each as `quiz/question`. */
      readonly drawn: readonly string[];
    }
  | {
      readonly kind: 'test-answered';
      readonly test: string;
      readonly seed: number;
      /** `quiz/question` */
      readonly question: string;
      /** What the question’s kind calls an answer; empty where it was taken back. */
      readonly answer: unknown;
      /** How sure the learner said they were; left out where nobody asked. */
      readonly confidence?: Confidence | undefined;
    }
  | {
      readonly kind: 'test-finished';
      readonly test: string;
      readonly seed: number;
      readonly points: number;
      readonly possible: number;
    };
