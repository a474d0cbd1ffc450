import type { PastRun } from '#domain/learner/past-runs.ts';
import { pastRuns } from '#domain/learner/past-runs.ts';
import { runsOf } from '#domain/learner/runs.ts';
import { openRecordStore } from '#platform/idb-record-store.ts';

/** The run that the address names (`#run=…`); undefined where it is not here. */
export async function findPast(
  simulation: { readonly id: string; readonly rulesHash: string },
  hash: string,
): Promise<PastRun | undefined> {
  const store = await openRecordStore();
  const past = pastRuns(runsOf(await store.events()), simulation);
  return past.find(({ run }) => run.id === fromHash(hash, 'run'));
}

/** The step that the address names, counted from 0; the first where it names none. */
export function stepIn(hash: string): number {
  return Math.max(0, (Number(fromHash(hash, 'step')) || 1) - 1);
}

function fromHash(hash: string, name: string): string | null {
  return new URLSearchParams(hash.replace(/^#/, '')).get(name);
}
