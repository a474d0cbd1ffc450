import type { Locale } from '#domain/shared/locale.ts';
import type { Band } from '#domain/simulation/impression.ts';
import type { Rules } from '#domain/simulation/rules.ts';
import type { Bounds } from '#domain/simulation/score.ts';
import type { Script } from '#domain/simulation/script.ts';
import type { DebriefWords } from '#i18n/debrief.ts';
import type { WholeMap } from './whole-map.ts';

/** What the page knows before it knows the run: the simulation, and what the build worked out about it. */
export interface Material {
  readonly rules: Rules;
  readonly rulesHash: string;
  readonly script: Script;
  readonly words: DebriefWords;
  readonly locale: Locale;
  readonly bounds: Bounds;
  /** The share, 0 … 1, from which on a run is mastered. */
  readonly mastery: number;
  /** The choices of the best line. */
  readonly best: readonly string[];
  readonly faces: Readonly<Record<Band, string>>;
  /** Names of competencies by id. */
  readonly competencies: Readonly<Record<string, string>>;
  /** Where a concept is taught, by id; only those whose lesson exists. */
  readonly concepts: Readonly<Record<string, { readonly name: string; readonly href: string }>>;
  /** Those of the lessons that lead to this simulation. */
  readonly quizzes: readonly { readonly title: string; readonly href: string }[];
  readonly wholeMap: WholeMap;
  /** What a scene asks, by `quiz/question`, in words. */
  readonly questions: Readonly<
    Record<string, { readonly prompt: string; readonly options: Readonly<Record<string, string>> }>
  >;
  /** The other simulations of the course, in its order. */
  readonly others: readonly {
    readonly id: string;
    readonly title: string;
    readonly href: string;
  }[];
  /** The player, and the map of the course. */
  readonly play: string;
  readonly home: string;
}
