import type { Run } from '#domain/learner/runs.ts';

/** A finished run of a simulation and which one it is, counted from 1. */
export interface FoundRun {
  readonly run: Run;
  readonly number: number;
}

export type Search =
  | { readonly kind: 'found'; readonly found: FoundRun }
  /** Nothing of this simulation was played to its end. */
  | { readonly kind: 'none' }
  /** The address names a run that is not here. */
  | { readonly kind: 'not-found' };

/** The run that the address names (`#run=…`), or the latest finished one where it names none. */
export async function findRun(simulation: string, hash: string): Promise<Search> {
  const [{ openRecordStore }, { runsOf }] = await Promise.all([
    import('#platform/idb-record-store.ts'),
    import('#domain/learner/runs.ts'),
  ]);
  const store = await openRecordStore();
  const runs = runsOf(await store.events()).filter(
    ({ transcript, ended }) => transcript.simulation === simulation && ended,
  );
  const wanted = new URLSearchParams(hash.replace(/^#/, '')).get('run');
  const at = wanted ? runs.findIndex(({ id }) => id === wanted) : runs.length - 1;
  const run = runs[at];
  if (run) return { kind: 'found', found: { run, number: at + 1 } };
  return { kind: wanted && runs.length > 0 ? 'not-found' : 'none' };
}
