import type { Run } from '#domain/learner/runs.ts';

/** Begins a trial that leaves a run before its choice `index`, and opens it in the player at `play`. */
export async function playOn(run: Run, index: number, play: string): Promise<void> {
  const [{ openRecord }, { startFork }] = await Promise.all([
    import('../lib/open-record.ts'),
    import('../lib/start-fork.ts'),
  ]);
  const { store } = await openRecord();
  const trial = await startFork(store, run, index, Date.now());
  location.assign(`${play}#run=${trial}`);
}
