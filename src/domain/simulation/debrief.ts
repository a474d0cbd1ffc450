import { costsIn } from './cost.ts';
import { endingOf } from './ending-of.ts';
import type { SimulationGraph } from './explore.ts';
import type { Happening } from './happening.ts';
import { opennessOf } from './open-choices.ts';
import { playThrough } from './playthrough.ts';
import type { PlayedChoice } from './playthrough.ts';
import type { Prospects } from './prospects.ts';
import type { Rules } from './rules.ts';
import { bestLine } from './best-line.ts';
import { remembered } from './impression.ts';
import type { Score } from './score.ts';
import { boundsOf, scoreOf } from './score.ts';
import { initialState } from './state.ts';

/** What a finished run comes to, computed from its choices alone. */
export interface Debrief {
  readonly ending: string;
  readonly score: Score;
  readonly steps: readonly DebriefStep[];
  /** The best line from the start, for comparison. */
  readonly best: readonly CurvePoint[];
  /** What the main customer remembers, −6 … +6. */
  readonly remembered: number;
}

export interface DebriefStep {
  readonly scene: string;
  readonly choice: string;
  /** Simulated minute at which the choice was made, and at which it was over. */
  readonly from: number;
  readonly to: number;
  /** The main customer's feeling before and after. */
  readonly feeling: { readonly before: number; readonly after: number };
  /** In points. */
  readonly cost: number;
  readonly ways: readonly Way[];
  readonly happenings: readonly Happening[];
}

/** A choice of the scene: the one taken, or another. */
export interface Way {
  readonly choice: string;
  /** What it would have cost; undefined where it was closed. */
  readonly cost: number | undefined;
}

export interface CurvePoint {
  readonly scene: string;
  /** Minutes since the start. */
  readonly minute: number;
  /** The main customer's feeling there, −6 … +6. */
  readonly feeling: number;
}

/** Undefined when the choices do not come to an ending under these rules. */
export function debriefOf(
  rules: Rules,
  graph: SimulationGraph,
  prospects: Prospects,
  choices: readonly string[],
  mastery: number,
): Debrief | undefined {
  const played = playThrough(rules, choices);
  const last = played.at(-1)?.after;
  const ending = last && endingOf(rules, last);
  if (!last || ending === undefined) return undefined;
  const main = last.customers[rules.main];
  return {
    ending,
    score: scoreOf(last.points, boundsOf(prospects), mastery),
    steps: played.map((step) => debriefStep(rules, graph, prospects, step)),
    best: curveOf(rules, playThrough(rules, bestLine(prospects))),
    remembered: main ? remembered(main.extreme, main.feeling) : 0,
  };
}

/** The feeling of the main customer at the start and after each choice. */
export function curveOf(rules: Rules, played: readonly PlayedChoice[]): readonly CurvePoint[] {
  const start = initialState(rules);
  const feeling = (state: typeof start) => state.customers[rules.main]?.feeling ?? 0;
  return [
    { scene: rules.start, minute: 0, feeling: feeling(start) },
    ...played.map(({ before, after }) => ({ scene: before.scene, minute: after.minutes, feeling: feeling(after) })),
  ];
}

function debriefStep(
  rules: Rules,
  graph: SimulationGraph,
  prospects: Prospects,
  { choice, before, after, happenings }: PlayedChoice,
): DebriefStep {
  const costs = costsIn(rules, graph, prospects, before);
  return {
    scene: before.scene,
    choice,
    from: before.minutes,
    to: after.minutes,
    feeling: {
      before: before.customers[rules.main]?.feeling ?? 0,
      after: after.customers[rules.main]?.feeling ?? 0,
    },
    cost: costs[choice] ?? 0,
    ways: Object.keys(rules.scenes[before.scene]?.choices ?? {}).map((id) => ({
      choice: id,
      cost: opennessOf(rules, before, id) === 'open' ? costs[id] : undefined,
    })),
    happenings,
  };
}
