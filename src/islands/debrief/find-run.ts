import type { EventOf } from '#domain/learner/event.ts';
import type { Run } from '#domain/learner/runs.ts';
import type { Prediction } from '#domain/simulation/debrief/prediction.ts';
import type { Band } from '#domain/simulation/impression.ts';

/** A finished run of a simulation, and what the learner record says around it. */
export interface FoundRun {
  readonly run: Run;
  /** The run that it is to be set beside, as the address asks (`&with=…`); undefined where it asks for none. */
  readonly beside: Run | undefined;
  /** Every finished run of this simulation, trials among them, the first coming first. */
  readonly runs: readonly Run[];
  /** What the learner thought of this run; undefined until they were asked, and kept without one when they went on. */
  readonly asked: { readonly prediction: Prediction | undefined } | undefined;
  /** All predictions so far, of whatever run, with what was felt. */
  readonly predictions: readonly { readonly band: Band; readonly felt: Band }[];
  /** Simulations that were mastered. */
  readonly mastered: ReadonlySet<string>;
}

export type Search =
  | { readonly kind: 'found'; readonly found: FoundRun }
  /** Nothing of this simulation was played to its end. */
  | { readonly kind: 'none' }
  /** The address names a run that is not here. */
  | { readonly kind: 'not-found' };

/** The run that the address names (`#run=…`), or the latest finished one where it names none. */
export async function findRun(simulation: string, hash: string): Promise<Search> {
  const [{ openRecord }, { countingRuns, runsOf }] = await Promise.all([
    import('../lib/open-record.ts'),
    import('#domain/learner/runs.ts'),
  ]);
  const { store } = await openRecord();
  const events = await store.events();
  const all = runsOf(events);
  const runs = all.filter(({ transcript, ended }) => transcript.simulation === simulation && ended);
  const named = new URLSearchParams(hash.replace(/^#/, ''));
  const wanted = named.get('run');
  const run = wanted ? runs.find(({ id }) => id === wanted) : runs.at(-1);
  if (!run) return { kind: wanted && runs.length > 0 ? 'not-found' : 'none' };
  const predicted = events.filter((event) => event.kind === 'run-predicted');
  const asked = predicted.find((event) => event.run === run.id);
  const mastered = countingRuns(all).filter(({ ended }) => ended?.mastered);
  return {
    kind: 'found',
    found: {
      run,
      beside: runs.find(({ id }) => id === named.get('with') && id !== run.id),
      runs,
      asked: asked && { prediction: asked.prediction },
      predictions: predictionsOf(predicted),
      mastered: new Set(mastered.map(({ transcript }) => transcript.simulation)),
    },
  };
}

function predictionsOf(events: readonly EventOf<'run-predicted'>[]) {
  return events.flatMap(({ prediction, felt }) =>
    prediction ? [{ band: prediction.band, felt }] : [],
  );
}
