import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryRecord } from '../../../tests/support/arbitrary-events.ts';
import type { EventOf, LearnerEvent } from './event.ts';
import { pastRuns } from './past-runs.ts';
import { runsOf } from './runs.ts';

const hotel = { id: 'hotel-room-not-ready', rulesHash: '0a1b2c3d4e5f6' };
const started = (run: string, at: number): EventOf<'run-started'> => ({
  id: `start-${run}`,
  at,
  kind: 'run-started',
  run,
  simulation: hotel.id,
  rulesHash: hotel.rulesHash,
  seed: 7,
  mode: 'practice',
  locale: 'id',
});
const ended = (run: string, at: number): LearnerEvent => ({
  id: `end-${run}`,
  at,
  kind: 'run-ended',
  run,
  simulation: hotel.id,
  ending: 'on-time',
  points: 9,
  share: 0.7,
  mastered: false,
});
const past = (...events: readonly LearnerEvent[]) => pastRuns(runsOf(events), hotel);

describe('the runs of a simulation', () => {
  test('are all of them and no other, each once', () => {
    fc.assert(
      fc.property(arbitraryRecord(), (events) => {
        const runs = runsOf(events);
        const own = runs.filter(({ transcript }) => transcript.simulation === hotel.id);
        const told = pastRuns(runs, hotel).map(({ run }) => run);
        expect(told).toHaveLength(own.length);
        expect(new Set(told)).toEqual(new Set(own));
      }),
    );
  });

  test('are numbered without a gap where they count and have ended', () => {
    fc.assert(
      fc.property(arbitraryRecord(), (events) => {
        const told = pastRuns(runsOf(events), hotel);
        const numbers = told.flatMap(({ number }) => number ?? []).sort((a, b) => a - b);
        expect(numbers).toEqual(numbers.map((_, index) => index + 1));
        for (const { kind, state, number } of told)
          expect(number !== undefined).toBe(state === 'ended' && kind !== 'trial');
      }),
    );
  });

  test('come with the one played last first', () => {
    const told = past(started('a', 1), ended('a', 2), started('b', 3), ended('b', 4));
    expect(told.map(({ run, number }) => [run.id, number])).toEqual([
      ['b', 2],
      ['a', 1],
    ]);
  });

  test('tell a trial from practice and assessment, and which run it left', () => {
    const told = past(
      { ...started('a', 1), mode: 'assessment' },
      ended('a', 2),
      { ...started('b', 3), fork: { of: 'a', at: 1 } },
      { ...started('c', 4), fork: { of: 'since-removed', at: 1 } },
      started('d', 5),
    );
    expect(told.map(({ kind, left }) => [kind, left])).toEqual([
      ['practice', undefined],
      ['trial', undefined],
      ['trial', 1],
      ['assessment', undefined],
    ]);
  });

  test('are open only where they can be continued; starting anew leaves one behind', () => {
    expect(past(started('a', 1), started('b', 3)).map(({ state }) => state)).toEqual([
      'open',
      'left',
    ]);
  });

  test('played under other rules say so', () => {
    const old = { ...started('a', 1), rulesHash: '1a1b2c3d4e5f6' };
    expect(past(old, ended('a', 2), started('b', 3)).map(({ isCurrent }) => isCurrent)).toEqual([
      true,
      false,
    ]);
  });
});
