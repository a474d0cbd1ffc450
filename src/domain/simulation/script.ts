import type { Band } from './impression.ts';
import type { Condition } from './schema/condition.ts';

/**
 * The words of a simulation in one language, as plain data for a page and its island. Beside the rules it is all
 * that a player needs. Ids are the rules' ids.
 */
export interface Script {
  readonly id: string;
  /** In a visit the learner observes: nobody has to be pleased, and there may be no customer. */
  readonly kind: 'encounter' | 'visit';
  readonly title: string;
  readonly industry: string;
  /** 1 … 3. */
  readonly level: number;
  /** Real minutes a learner needs. */
  readonly minutes: number;
  /** Minutes since midnight at which the encounter begins. */
  readonly startsAt: number;
  readonly role: string;
  readonly brief: string;
  readonly policy: readonly {
    readonly rule: string;
    readonly case: 'bend' | 'hold';
    readonly because: string;
  }[];
  /** What no one could lift the main customer above, and why; for the debrief. */
  readonly ceiling?: { readonly band: Band; readonly because: string } | undefined;
  readonly customers: Readonly<Record<string, CustomerScript>>;
  readonly processes: Readonly<
    Record<string, { readonly name: string; readonly states: Readonly<Record<string, string>> }>
  >;
  readonly scenes: Readonly<Record<string, SceneScript>>;
  readonly endings: Readonly<Record<string, EndingScript>>;
  readonly week?: string | undefined;
}

export interface CustomerScript {
  readonly name: string;
  readonly persona: string;
  readonly expects: string;
  readonly need: string;
  /** 0 shows what is felt … 3 hides it. */
  readonly mask: number;
}

export interface SceneScript {
  readonly touchpoint: string;
  /** Left out in person. */
  readonly channel?: 'phone' | 'chat' | 'email' | 'app' | 'letter' | undefined;
  /** Left out during the encounter itself. */
  readonly stage?: 'pre-purchase' | 'post-purchase' | undefined;
  /** Others watch. */
  readonly public?: boolean | undefined;
  readonly moment?: boolean | undefined;
  readonly says: readonly LineScript[];
  readonly hint?: string | undefined;
  /** `quiz/question`: the learner answers it, and `choices` are what its outcomes lead to. */
  readonly asks?: string | undefined;
  /** What is chosen for a learner who asked for real time and is still silent after so many seconds. */
  readonly live?: { readonly seconds: number; readonly choice: string } | undefined;
  readonly choices: Readonly<Record<string, ChoiceScript>>;
}

export interface LineScript {
  readonly when?: Condition | undefined;
  /** A customer; undefined is narration. */
  readonly by?: string | undefined;
  readonly text: string;
  readonly cue?: string | undefined;
}

export interface ChoiceScript {
  /** Left out of an outcome, where the learner's answer is what was said. */
  readonly text?: string | undefined;
  readonly closed?: string | undefined;
  /** What the law or a contract grants by it, in thousand rupiah: a fact, and no cost. */
  readonly entitled?: number | undefined;
  readonly reply?: readonly LineScript[] | undefined;
  readonly because: string;
  readonly differ?: string | undefined;
  readonly teaches?: string | undefined;
}

export interface EndingScript {
  readonly class: string;
  readonly title: string;
  readonly story: string;
  readonly review?: { readonly stars: number; readonly text: string } | undefined;
}
