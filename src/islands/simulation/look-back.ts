import { openRunAmong, runsOf } from '#domain/learner/runs.ts';
import { notedChoice } from '#platform/first-choice.ts';
import { openRecord } from '../lib/open-record.ts';
import { startFork } from '../lib/start-fork.ts';
import type { Session } from './session.svelte.ts';

/**
 * Takes up the run that is named by its id, or a first choice that a page answered and was closed before it was kept,
 * or offers the newest run that is open. What the learner begins meanwhile goes first.
 */
export async function lookBack(session: Session, named?: string | null): Promise<void> {
  const { simulation, rulesHash } = session.of;
  const { play } = session;
  const { choices } = play;
  const noted = named ? undefined : notedChoice(session.of);
  if (noted && play.order.includes(noted)) {
    await session.choose(noted);
    return;
  }
  const { store } = await openRecord();
  const runs = runsOf(await store.events()).filter(
    ({ transcript }) => transcript.simulation === simulation,
  );
  if (!store.lasting) session.notice = 'notKept';
  // Begun before this script was here, it is under way, and must not be taken for one that was left.
  const isUnderWay = !named && session.run !== undefined;
  if (isUnderWay || session.keeping || session.play !== play || play.choices !== choices) return;

  const run = named ? runs.find(({ id }) => id === named) : openRunAmong(runs, simulation);
  if (!run) {
    if (named) session.stop({ kind: 'missing' });
  } else if (run.transcript.rulesHash !== rulesHash) session.stop({ kind: 'stale', run });
  else if (named) await session.resume(run);
  else {
    const left = runs.find(({ id, ended }) => id === run.fork?.of && !ended);
    session.stop({ kind: 'open', run, left });
  }
}

/** Back to before the last choice, as a trial; the run stays as it was. */
export async function stepBack(session: Session): Promise<void> {
  const { store } = await openRecord();
  const run = runsOf(await store.events()).find(({ id }) => id === session.run);
  if (!run || !session.canStepBack) return;
  const fork = await startFork(store, run, session.play.choices.length - 1, Date.now());
  await lookBack(session, fork);
}
