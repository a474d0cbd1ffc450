import type { Level } from '../simulation/score.ts';
import { levelOf } from '../simulation/score.ts';
import type { ScoreSheet } from '../simulation/score-sheet.ts';
import { attainmentOf, leftToGain } from './attainment.ts';
import type { LearnerEvent } from './event.ts';
import { progressOf } from './progress.ts';
import type { Run } from './runs.ts';
import { openRunAmong, runsOf } from './runs.ts';

/** A simulation, as much of it as it takes to say whether it should be played next. */
export interface Playable {
  readonly id: string;
  /** 1 guided … 3 hard. */
  readonly level: number;
  /** The lessons that prepare for it, in the course’s order. */
  readonly lessons: readonly string[];
  readonly rulesHash: string;
  readonly sheet: ScoreSheet;
}

/** The one simulation to play next, and by `reason` why. */
export type NextSimulation = { readonly simulation: string } & (
  | { readonly reason: 'run-open'; readonly run: Run }
  /** Never played, and a lesson that prepares for it is read. */
  | { readonly reason: 'lesson-read'; readonly lesson: string }
  /** The best share so far, 0 … 1. */
  | { readonly reason: 'not-mastered'; readonly share: number }
  /** Never played; `lesson` is one that prepares for it, undefined where there is none. */
  | { readonly reason: 'not-played'; readonly lesson: string | undefined }
  /** All are mastered: here is most to gain of the weakest competency of which anything is left. */
  | { readonly reason: 'weakest'; readonly competency: string; readonly level: Level }
  /** All are mastered, and nothing is known to be left to gain. */
  | { readonly reason: 'longest-ago' }
);

/**
 * What to play next. A run that can be continued comes first, the latest of several; then what was never played
 * although its lesson is read; what was played and is not mastered; what was never played; each at the lowest level,
 * then in the course’s order, and of what is not mastered the nearest to it. When all are mastered, the competency
 * that is weakest.
 *
 * Undefined only where there is no simulation. Events may come in any order.
 */
export function nextSimulation(
  simulations: readonly Playable[],
  events: readonly LearnerEvent[],
): NextSimulation | undefined {
  const runs = runsOf(events);
  const { lessons: read, simulations: done } = progressOf({ modules: [] }, events);
  const [easiest, ...others] = [...simulations].sort((one, other) => one.level - other.level);
  if (!easiest) return undefined;
  const byLevel = [easiest, ...others];

  const open = openRun(simulations, runs);
  if (open) return { simulation: open.transcript.simulation, reason: 'run-open', run: open };

  const unplayed = byLevel.filter(({ id }) => !done.get(id)?.best);
  for (const { id, lessons } of unplayed) {
    const lesson = lessons.find((name) => read.has(name));
    if (lesson !== undefined) return { simulation: id, reason: 'lesson-read', lesson };
  }
  const [nearest] = byLevel
    .flatMap(({ id, level }) => {
      const { best, mastered = false } = done.get(id) ?? {};
      return best && !mastered ? [{ id, level, share: best.share }] : [];
    })
    .sort((one, other) => one.level - other.level || other.share - one.share);
  if (nearest) return { simulation: nearest.id, reason: 'not-mastered', share: nearest.share };

  const [first] = unplayed;
  if (first) return { simulation: first.id, reason: 'not-played', lesson: first.lessons[0] };

  for (const { competency, share } of attainmentOf(simulations, runs)) {
    const gains = simulations.map((each) => leftToGain(each, runs, competency));
    const most = Math.max(...gains);
    const there = simulations[gains.indexOf(most)];
    if (there && most > 0)
      return { simulation: there.id, reason: 'weakest', competency, level: levelOf(share) };
  }
  return { simulation: longestAgo(byLevel, runs) ?? easiest.id, reason: 'longest-ago' };
}

/** The latest run that can be continued under today’s rules. */
function openRun(simulations: readonly Playable[], runs: readonly Run[]): Run | undefined {
  return simulations
    .flatMap(({ id, rulesHash }) => {
      const run = openRunAmong(runs, id);
      return run?.transcript.rulesHash === rulesHash ? run : [];
    })
    .sort((one, other) => other.latestAt - one.latestAt)[0];
}

function longestAgo(simulations: readonly Playable[], runs: readonly Run[]): string | undefined {
  const lastPlayed = (name: string) =>
    Math.max(
      ...runs
        .filter(({ transcript }) => transcript.simulation === name)
        .map(({ latestAt }) => latestAt),
    );
  return simulations
    .map(({ id }) => ({ id, at: lastPlayed(id) }))
    .sort((one, other) => one.at - other.at)[0]?.id;
}
