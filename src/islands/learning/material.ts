import type { Playable } from '#domain/learner/next-simulation.ts';
import type { Askable } from '#domain/learner/review/review-facts.ts';
import type { CostSheet } from '#domain/simulation/cost-sheet.ts';
import type { ScoreSheet } from '#domain/simulation/score-sheet.ts';

/** The course as the page of a learner's progress needs it: words in one language, ready addresses. */
export interface Material {
  /** Those that are written, in the course's order. */
  readonly modules: readonly LearningModule[];
  readonly simulations: readonly LearningSimulation[];
  /** Names of competencies by id, in the course's order. */
  readonly competencies: Readonly<Record<string, string>>;
  readonly askable: Askable;
  /** The share, 0 … 1, from which on something counts as mastered. */
  readonly mastery: number;
}

export interface LearningModule {
  readonly id: string;
  readonly title: string;
  readonly lessons: readonly {
    readonly id: string;
    readonly title: string;
    readonly href: string;
    readonly quiz: string;
  }[];
  readonly simulations: readonly string[];
  readonly concepts: readonly LearningConcept[];
}

export interface LearningConcept {
  readonly id: string;
  readonly name: string;
  /** The title of its lesson, and the paragraph there. */
  readonly lesson: string;
  readonly href: string;
}

export interface LearningSimulation extends Playable {
  /** Both sheets in one, since they name the same scenes and choices. */
  readonly sheet: ScoreSheet & CostSheet;
  /** Concepts it trains, by id. */
  readonly trains: readonly string[];
  readonly title: string;
  readonly play: string;
  readonly debrief: string;
}
