import type { Level, Score } from '../score.ts';
import { levels } from '../score.ts';

/** The one run that is worth the learner's time next, and by `kind` why. */
export type NextRun =
  /** Play on from the choice that cost most; the cost is in points. */
  | { readonly kind: 'from-there'; readonly index: number; readonly cost: number }
  /** The whole of it anew, with an eye on the competency that is lowest. */
  | { readonly kind: 'anew'; readonly competency: string; readonly level: Level }
  /** Nothing was lost, or enough was won: another encounter. */
  | { readonly kind: 'other'; readonly simulation: string }
  /** Nothing was lost, and there is no other. */
  | { readonly kind: 'none' };

/**
 * What to play next after a run. Mastered runs lead on to the first simulation in `others` (those not mastered yet);
 * what is left to gain here comes first otherwise: the dearest choice, which is quickest mended by playing on from
 * it, unless the run is such a trial itself or the trial was made (`tried`, indices of choices): then the whole anew.
 */
export function nextRun(
  {
    score,
    costs,
    tried,
    isFork,
  }: {
    readonly score: Score;
    /** What each choice of the run cost, in points. */
    readonly costs: readonly number[];
    readonly tried: readonly number[];
    readonly isFork: boolean;
  },
  others: readonly string[],
): NextRun {
  const cost = Math.max(0, ...costs);
  const index = costs.indexOf(cost);
  const simulation = others[0];
  if ((cost === 0 || score.mastered) && simulation !== undefined)
    return { kind: 'other', simulation };
  if (cost > 0 && !isFork && !tried.includes(index)) return { kind: 'from-there', index, cost };
  const lowest = Object.entries(score.competencies).toSorted(
    ([, a], [, b]) => levels.indexOf(a.level) - levels.indexOf(b.level),
  )[0];
  if (!lowest || (cost === 0 && !isFork)) return { kind: 'none' };
  return { kind: 'anew', competency: lowest[0], level: lowest[1].level };
}
