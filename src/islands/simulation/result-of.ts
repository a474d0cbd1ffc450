import type { EventOf } from '#domain/learner/event.ts';
import { endingOf } from '#domain/simulation/ending-of.ts';
import type { Rules } from '#domain/simulation/rules.ts';
import type { Bounds } from '#domain/simulation/score.ts';
import { scoreOf } from '#domain/simulation/score.ts';
import type { EncounterState } from '#domain/simulation/state.ts';

/** What a run that is over came to, as its record keeps it. */
export type RunResult = Pick<EventOf<'run-ended'>, 'ending' | 'points' | 'share' | 'mastered'>;

/** Of the state in which the run is over. */
export function resultOf(
  rules: Rules,
  state: EncounterState,
  bounds: Bounds,
  mastery: number,
): RunResult {
  const { points, share, mastered } = scoreOf(state.points, bounds, mastery);
  return { ending: endingOf(rules, state) ?? '', points, share, mastered };
}
