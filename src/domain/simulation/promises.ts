import { moved } from './feel.ts';
import type { Note } from './happening.ts';
import type { EncounterState, PromiseState } from './state.ts';

/** What a kept promise lifts, and what a broken one costs. Both are teaching rules. */
const KEPT = 1;
const BROKEN = -2;

/** Keeps what is open of these promises. */
export function keep(
  state: EncounterState,
  promises: readonly string[],
  since: EncounterState,
  note?: Note,
): EncounterState {
  return promises.reduce((next, id) => {
    const promise = next.promises[id];
    if (promise?.status !== 'open') return next;
    note?.({ kind: 'promise-kept', minute: next.minutes, promise: id });
    return moved(settled(next, id, 'kept'), promise.to, KEPT, { since });
  }, state);
}

/** Gives promises. One that is open already is moved to the new time; one that was kept or broken stays so. */
export function give(
  state: EncounterState,
  promises: Readonly<Record<string, { readonly to: string; readonly within: number }>>,
  note?: Note,
): EncounterState {
  const given: Record<string, PromiseState> = { ...state.promises };
  for (const [id, { to, within }] of Object.entries(promises)) {
    const before = given[id];
    if (before && before.status !== 'open') continue;
    const due = state.minutes + within;
    given[id] = { to, due, status: 'open' };
    note?.({
      kind: before ? 'promise-moved' : 'promise-given',
      minute: state.minutes,
      promise: id,
      due,
    });
  }
  return { ...state, promises: given };
}

/** Breaks the open promises whose time has passed. */
export function breakOverdue(state: EncounterState, note?: Note): EncounterState {
  return breakThose(state, ({ due }) => due < state.minutes, note);
}

/** Breaks every open promise: the encounter is over, and nobody will keep them. */
export function breakOpenPromises(state: EncounterState, note?: Note): EncounterState {
  return breakThose(state, () => true, note);
}

function breakThose(
  state: EncounterState,
  test: (promise: PromiseState) => boolean,
  note?: Note,
): EncounterState {
  let next = state;
  for (const [id, promise] of Object.entries(state.promises)) {
    if (promise.status !== 'open' || !test(promise)) continue;
    note?.({ kind: 'promise-broken', minute: state.minutes, promise: id });
    next = moved(settled(next, id, 'broken'), promise.to, BROKEN, { since: state });
  }
  return next;
}

function settled(state: EncounterState, id: string, status: 'kept' | 'broken'): EncounterState {
  const promise = state.promises[id];
  return promise
    ? { ...state, promises: { ...state.promises, [id]: { ...promise, status } } }
    : state;
}
