import type { CostSheet } from '../../simulation/cost-sheet.ts';

/** As much of a simulation as cards depend on. */
export interface LackingSimulation {
  readonly id: string;
  readonly rulesHash: string;
  readonly costs: CostSheet;
}

/** What there is to ask today, by id. */
export interface Askable {
  /** The concept of each question, by quiz and question. */
  readonly questions: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly terms: readonly string[];
}

/**
 * The number of the calendar day that a time falls on, where the learner is; one more for each day. Given, since the
 * domain knows no time zone.
 */
export type DayOf = (at: number) => number;
