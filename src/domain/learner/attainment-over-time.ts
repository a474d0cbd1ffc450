import type { ScoreSheet } from '../simulation/score-sheet.ts';
import type { Attainment } from './attainment.ts';
import { attainmentOf } from './attainment.ts';
import { byTime } from './merge-events.ts';
import type { Run } from './runs.ts';
import { countingRuns } from './runs.ts';

/** What was attained once a run had ended. */
export interface AttainmentAfter {
  readonly run: string;
  readonly simulation: string;
  /** When it ended, in milliseconds since 1970. */
  readonly at: number;
  /** Over all simulations played until then, the weakest first: see `attainmentOf`. */
  readonly attained: readonly Attainment[];
}

interface Scored {
  readonly id: string;
  readonly rulesHash: string;
  readonly sheet: ScoreSheet;
}

/**
 * The attainment after each run that ended and counts, the first coming first. Runs under other rules than today’s, and
 * of simulations that the course has dropped, are left out. A competency falls only where another simulation, played
 * for the first time, asks more of it.
 */
export function attainmentOverTime(
  simulations: readonly Scored[],
  runs: readonly Run[],
): readonly AttainmentAfter[] {
  const known = new Map(simulations.map(({ id, rulesHash }) => [id, rulesHash]));
  const ended = countingRuns(runs)
    .flatMap((run) => {
      const isKnown = known.get(run.transcript.simulation) === run.transcript.rulesHash;
      return run.ended && isKnown ? [{ run, end: run.ended }] : [];
    })
    .sort((one, other) => byTime(one.end, other.end));
  return ended.map(({ end: { run, simulation, at } }, index) => ({
    run,
    simulation,
    at,
    attained: attainmentOf(
      simulations,
      ended.slice(0, index + 1).map((each) => each.run),
    ),
  }));
}
