import type { Locale } from '#domain/shared/locale.ts';
import type { Band } from '#domain/simulation/impression.ts';
import type { Rules } from '#domain/simulation/rules.ts';
import type { Script } from '#domain/simulation/script.ts';
import type { ReplayWords } from '#i18n/replay.ts';

/** What the page knows before it knows the run. */
export interface Material {
  readonly rules: Rules;
  readonly rulesHash: string;
  readonly script: Script;
  readonly words: ReplayWords;
  readonly locale: Locale;
  /** Portraits of the customer whom the ending is about; undefined where there is none. */
  readonly faces: Readonly<Record<Band, string>> | undefined;
  /** What a scene asks, by `quiz/question`, in words. */
  readonly questions: Readonly<
    Record<string, { readonly prompt: string; readonly options: Readonly<Record<string, string>> }>
  >;
  /** The player, the debrief, and this simulation among all others. */
  readonly play: string;
  readonly debrief: string;
  readonly list: string;
}
