import type { Condition } from './schema/condition.ts';

/**
 * What a simulation does, without its words: ids, conditions, effects and scores. The engine plays rules, a
 * transcript is bound to them, and mending a sentence changes none of it. Empty effects are left out, since the
 * rules travel to the browser.
 */
export interface Rules {
  /** In thousand rupiah. */
  readonly budget: number;
  /** The customer whom the ending is about; a visit may have none. */
  readonly main?: string | undefined;
  readonly customers: Readonly<Record<string, CustomerRules>>;
  readonly processes: Readonly<Record<string, ProcessRules>>;
  readonly start: string;
  readonly scenes: Readonly<Record<string, SceneRules>>;
  /** In order; the first that holds is taken, and the last has no condition. */
  readonly endings: readonly EndingRules[];
}

export interface CustomerRules {
  readonly feeling: number;
  readonly patience?: { readonly minutes: number; readonly every: number } | undefined;
}

export interface ProcessRules {
  readonly start: string;
  readonly states: Readonly<Record<string, ProcessStateRules>>;
}

export interface ProcessStateRules {
  readonly after?: number | undefined;
  readonly go?: string | undefined;
  readonly on?: Readonly<Record<string, string>> | undefined;
}

export interface SceneRules {
  readonly waiting?: readonly string[] | undefined;
  /** Set where the learner answers: its choices are then the outcomes `right`, `partly` and `wrong`. */
  readonly asks?: AskRules | undefined;
  readonly choices: Readonly<Record<string, ChoiceRules>>;
}

export interface AskRules {
  /** `quiz/question`. */
  readonly question: string;
  /** Which answers are right, so that another key makes other rules. Left out where the question is not known. */
  readonly key?: string | undefined;
  /** How likely a blind answer comes to each outcome, summing to 1. Left out where the question is not known. */
  readonly odds?: Readonly<Record<string, number>> | undefined;
}

export interface ChoiceRules {
  readonly when?: Condition | undefined;
  readonly takes: number | Until;
  readonly costs?: number | undefined;
  readonly feeling?: Readonly<Record<string, number>> | undefined;
  readonly scores?: Readonly<Record<string, number>> | undefined;
  readonly sets?: readonly string[] | undefined;
  readonly signals?: Readonly<Record<string, string>> | undefined;
  readonly informs?: Readonly<Record<string, News>> | undefined;
  readonly promises?:
    Readonly<Record<string, { readonly to: string; readonly within: number }>> | undefined;
  readonly keeps?: readonly string[] | undefined;
  readonly resolves?: readonly string[] | undefined;
  readonly personal?: readonly string[] | undefined;
  readonly affront?: string | undefined;
  readonly concedes?: boolean | undefined;
  readonly times?: number | undefined;
  /** A scene, or `end`. */
  readonly go: string;
}

export interface Until {
  readonly until: Readonly<Record<string, string>>;
  readonly max: number;
}

/** What a waiting customer hears. */
export type News = 'reason-and-time' | 'one-of-them' | 'nothing-new';

export interface EndingRules {
  readonly id: string;
  readonly when?: Condition | undefined;
}

/** Where the conversation stands once it is over. */
export const END = 'end';
