import { endingOf } from './ending-of.ts';
import type { Happening } from './happening.ts';
import { remembered } from './impression.ts';
import { mainFeeling } from './main-feeling.ts';
import { openChoices } from './open-choices.ts';
import type { PlayedChoice } from './playthrough.ts';
import { playThrough } from './playthrough.ts';
import type { Rules } from './rules.ts';
import type { Bounds, Score } from './score.ts';
import { scoreOf } from './score.ts';
import { initialState } from './state.ts';

/** What a finished run comes to, computed from its choices alone. */
export interface Debrief {
  readonly ending: string;
  readonly score: Score;
  readonly steps: readonly DebriefStep[];
  /** The main customer's feeling at the start and after each choice, −6 … +6; empty where there is none. */
  readonly lived: readonly number[];
  /** What the main customer remembers, −6 … +6; undefined where there is none. */
  readonly remembered: number | undefined;
}

export interface DebriefStep {
  readonly scene: string;
  readonly choice: string;
  /** Simulated minute at which the choice was made, and at which it was over. */
  readonly from: number;
  readonly to: number;
  /** The main customer's feeling before and after; undefined where there is none. */
  readonly feeling: { readonly before: number; readonly after: number } | undefined;
  /** What else was open, in authored order. */
  readonly others: readonly string[];
  readonly happenings: readonly Happening[];
}

/** Undefined when the choices do not come to an ending under these rules. `mastery` is a share, 0 … 1. */
export function debriefOf(
  rules: Rules,
  choices: readonly string[],
  bounds: Bounds,
  mastery: number,
): Debrief | undefined {
  const played = playThrough(rules, choices);
  const last = played.at(-1)?.after;
  const ending = last && endingOf(rules, last);
  if (!last || ending === undefined) return undefined;
  const main = rules.main === undefined ? undefined : last.customers[rules.main];
  return {
    ending,
    score: scoreOf(last.points, bounds, mastery),
    steps: played.map((step) => debriefStep(rules, step)),
    lived: feelingsOf(rules, played),
    remembered: main && remembered(main.extreme, main.feeling),
  };
}

/** The main customer's feeling at the start and after each choice; empty where there is none. */
export function feelingsOf(rules: Rules, played: readonly PlayedChoice[]): readonly number[] {
  const states = [initialState(rules), ...played.map(({ after }) => after)];
  return states.flatMap((state) => mainFeeling(rules, state) ?? []);
}

function debriefStep(
  rules: Rules,
  { choice, before, after, happenings }: PlayedChoice,
): DebriefStep {
  const [from, to] = [mainFeeling(rules, before), mainFeeling(rules, after)];
  const feeling = from === undefined || to === undefined ? undefined : { before: from, after: to };
  return {
    scene: before.scene,
    choice,
    from: before.minutes,
    to: after.minutes,
    feeling,
    others: openChoices(rules, before).filter((other) => other !== choice),
    happenings,
  };
}
