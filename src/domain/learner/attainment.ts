import type { ScoreSheet } from '../simulation/score-sheet.ts';
import { pointsOn } from '../simulation/score-sheet.ts';
import type { Run } from './runs.ts';
import { countingRuns } from './runs.ts';

/** What a learner has shown of a competency, over all simulations. */
export interface Attainment {
  readonly competency: string;
  /** Of what lies between the worst and the best in the simulations played, 0 … 1. */
  readonly share: number;
}

interface Scored {
  readonly id: string;
  readonly rulesHash: string;
  readonly sheet: ScoreSheet;
}

/**
 * The competencies of the simulations that were played to their end, the weakest first. Each simulation counts by
 * its best run under today’s rules; one without such a run says nothing.
 */
export function attainmentOf(
  simulations: readonly Scored[],
  runs: readonly Run[],
): readonly Attainment[] {
  const sums = new Map<string, { gained: number; span: number }>();
  for (const simulation of simulations) {
    const best = bestRun(simulation, runs);
    if (!best) continue;
    const points = pointsOf(simulation, best);
    for (const [competency, bounds] of Object.entries(simulation.sheet.competencies)) {
      if (bounds.best === bounds.worst) continue;
      const { gained, span } = sums.get(competency) ?? { gained: 0, span: 0 };
      sums.set(competency, {
        gained: gained + (points[competency] ?? 0) - bounds.worst,
        span: span + bounds.best - bounds.worst,
      });
    }
  }
  return [...sums]
    .map(([competency, { gained, span }]) => ({ competency, share: gained / span }))
    .sort((one, other) => one.share - other.share);
}

/**
 * The points of a competency that the best run of a simulation left. 0 where there is no run under today’s rules, and
 * where that run reached all there is: competencies compete for choices, so that no run is best in each.
 */
export function leftToGain(simulation: Scored, runs: readonly Run[], competency: string): number {
  const bounds = simulation.sheet.competencies[competency];
  const best = bestRun(simulation, runs);
  if (!bounds || !best?.ended || best.ended.share >= 1) return 0;
  return bounds.best - (pointsOf(simulation, best)[competency] ?? 0);
}

function pointsOf({ sheet }: Scored, { transcript }: Run): Readonly<Record<string, number>> {
  return pointsOn(
    sheet,
    transcript.steps.map(({ choice }) => choice),
  );
}

/** The ended run with the highest share under today’s rules; undefined before the first. */
function bestRun({ id, rulesHash }: Scored, runs: readonly Run[]): Run | undefined {
  return countingRuns(runs)
    .filter(({ transcript, ended }) => ended && transcript.simulation === id)
    .filter(({ transcript }) => transcript.rulesHash === rulesHash)
    .sort((one, other) => (other.ended?.share ?? 0) - (one.ended?.share ?? 0))[0];
}
