import type { Run } from './runs.ts';
import { openRunAmong } from './runs.ts';

/** A run of a simulation as a learner’s history tells it. */
export interface PastRun {
  readonly run: Run;
  readonly kind: 'practice' | 'assessment' | 'trial';
  /** Over; to be continued when the simulation is opened; or left behind by starting anew. */
  readonly state: 'ended' | 'open' | 'left';
  /** Which of the simulation’s runs that count and have ended this is, from 1; undefined for any other. */
  readonly number: number | undefined;
  /** A trial’s: the number of the run it left; undefined where that has none, or is not here. */
  readonly left: number | undefined;
  /** Played under the rules of today. Otherwise it can be read, and is not scored anew. */
  readonly isCurrent: boolean;
}

/** The runs of a simulation, the one played last coming first. */
export function pastRuns(
  runs: readonly Run[],
  { id: simulation, rulesHash }: { readonly id: string; readonly rulesHash: string },
): readonly PastRun[] {
  const own = runs.filter(({ transcript }) => transcript.simulation === simulation);
  const open = openRunAmong(own, simulation);
  const counted = own.filter(({ fork, ended }) => !fork && ended).map(({ id }) => id);
  const numberOf = (id?: string) =>
    id !== undefined && counted.includes(id) ? counted.indexOf(id) + 1 : undefined;
  return own
    .map((run) => ({
      run,
      kind: run.fork ? ('trial' as const) : run.transcript.mode,
      state: run.ended ? ('ended' as const) : run === open ? ('open' as const) : ('left' as const),
      number: numberOf(run.id),
      left: numberOf(run.fork?.of),
      isCurrent: run.transcript.rulesHash === rulesHash,
    }))
    .sort((one, other) => other.run.latestAt - one.run.latestAt);
}
