import type { Condition } from './schema/condition.ts';

/**
 * The words of a simulation in one language, as plain data for a page and its island. Beside the rules it is all
 * that a player needs. Ids are the rules' ids.
 */
export interface Script {
  readonly id: string;
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
  readonly moment?: boolean | undefined;
  readonly says: readonly LineScript[];
  readonly hint?: string | undefined;
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
  readonly text: string;
  readonly closed?: string | undefined;
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
