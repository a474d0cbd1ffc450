import type { PlayedChoice } from '../playthrough.ts';
import type { Instant } from './blueprint.ts';

/** A time that was named to a customer, from when it was given to when it was kept or broken. */
export interface GivenPromise {
  readonly promise: string;
  readonly to: string;
  readonly given: Instant;
  /** The last minute at which it could be kept; the latest that was named. */
  readonly due: number;
  /** How often another time was named while it was open. */
  readonly moved: number;
  readonly settled: Instant;
  readonly status: 'kept' | 'broken';
}

/** Every promise of a finished run, in the order in which they were given. One that is still open is left out. */
export function givenPromises(played: readonly PlayedChoice[]): readonly GivenPromise[] {
  const open = new Map<string, Omit<GivenPromise, 'settled' | 'status'>>();
  const settled: GivenPromise[] = [];
  played.forEach(({ after, happenings }, step) => {
    for (const each of happenings) {
      if (!('promise' in each)) continue;
      const { promise, minute } = each;
      const at = { step, minute };
      const running = open.get(promise);
      // Whoever it was last named to is the one it is kept or broken for.
      const to = after.promises[promise]?.to ?? '';
      if (each.kind === 'promise-given') {
        open.set(promise, { promise, to, given: at, due: each.due, moved: 0 });
      } else if (each.kind === 'promise-moved') {
        if (running) open.set(promise, { ...running, to, due: each.due, moved: running.moved + 1 });
      } else if (running) {
        open.delete(promise);
        const status = each.kind === 'promise-kept' ? 'kept' : 'broken';
        settled.push({ ...running, settled: at, status });
      }
    }
  });
  return settled.toSorted((a, b) => a.given.minute - b.given.minute || a.given.step - b.given.step);
}
