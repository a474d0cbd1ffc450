import type { Answer } from './question-kind.ts';

/** What is known of a kind of question beyond grading it. No page needs it: proofs, analyses and packages do. */
export interface KindFacts<Question> {
  /**
   * What a blind answer earns: of all whole answers, each as likely as any other, how many come to which points. Where
   * the learner types, a blind answer has no chance: what else could be earned stands there with 0 times.
   */
  blind(question: Question): readonly Chance[];
  /** What decides the grade, and no word that is only read. Two questions of one key take each answer alike. */
  key(question: Question): string;
  /** The question as other systems know it. */
  interaction(question: Question): Interaction;
  /** A normalised answer, in the form that `interaction` promises; empty when blank. */
  response(question: Question, answer: Answer): string;
}

export interface Chance {
  readonly points: number;
  readonly times: number;
}

/**
 * A question in the words of learning management systems.
 *
 * @spec SCORM 2004 4th Edition, Run-Time Environment 4.2.9: `cmi.interactions.n.type`, `.correct_responses.n.pattern`
 * @spec xAPI 1.0.3, Data 4.1.4.1: `interactionType`, `correctResponsesPattern`
 */
export interface Interaction {
  readonly type: 'choice' | 'sequencing' | 'matching' | 'fill-in' | 'numeric';
  /** Each of them is right. */
  readonly correct: readonly string[];
}

/** What stands between two parts of a response; between a place and what was chosen for it; between two limits. */
export const BETWEEN_PARTS = '[,]';
export const BETWEEN_MATCHED = '[.]';
export const BETWEEN_LIMITS = '[:]';

/** What a blind answer to this kind of question earns on average. */
export function expectedOf(chances: readonly Chance[]): number {
  const all = chances.reduce((sum, { times }) => sum + times, 0);
  return chances.reduce((sum, { points, times }) => sum + points * times, 0) / all;
}
