import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryRecord } from '../../../tests/support/arbitrary-events.ts';
import type { EventOf, LearnerEvent } from './event.ts';
import { countingRuns, openRunOf, runsOf } from './runs.ts';

const hotel = 'hotel-room-not-ready';
const started = (run: string, at: number, simulation = hotel): EventOf<'run-started'> => ({
  id: `start-${run}-${at}`,
  at,
  kind: 'run-started',
  run,
  simulation,
  rulesHash: '0a1b2c3d4e5f6',
  seed: 7,
  mode: 'practice',
  locale: 'id',
});
const chose = (run: string, index: number, choice: string, at = 10 + index): LearnerEvent => ({
  id: `choice-${run}-${index}-${choice}`,
  at,
  kind: 'choice-made',
  run,
  index,
  choice,
  seconds: 8,
  hintSeen: false,
});
const ended = (run: string, at: number): LearnerEvent => ({
  id: `end-${run}-${at}`,
  at,
  kind: 'run-ended',
  run,
  simulation: hotel,
  ending: 'on-time',
  points: 9,
  share: 0.7,
  mastered: false,
});
const choicesOf = (events: readonly LearnerEvent[]) =>
  runsOf(events)[0]?.transcript.steps.map(({ choice }) => choice);

describe('runs', () => {
  test('are the same in whatever order the events are read', () => {
    fc.assert(
      fc.property(
        arbitraryRecord().chain((record) =>
          fc.tuple(
            fc.constant(record),
            fc.shuffledSubarray([...record], { minLength: record.length }),
          ),
        ),
        ([record, shuffled]) => {
          expect(runsOf(shuffled)).toEqual(runsOf(record));
        },
      ),
    );
  });

  test('have steps that were all chosen, each at its own index', () => {
    fc.assert(
      fc.property(arbitraryRecord(), (events) => {
        for (const { id, transcript } of runsOf(events)) {
          transcript.steps.forEach(({ choice }, index) =>
            expect(events).toContainEqual(expect.objectContaining({ run: id, index, choice })),
          );
        }
      }),
    );
  });

  test('keep their steps when more is played', () => {
    const whole = [started('a', 1), chose('a', 0, 'apologise'), chose('a', 1, 'offer-tea')];
    expect(choicesOf(whole.slice(0, 2))).toEqual(['apologise']);
    expect(choicesOf(whole)).toEqual(['apologise', 'offer-tea']);
  });

  test('end before a missing choice', () => {
    const events = [started('a', 1), chose('a', 0, 'apologise'), chose('a', 2, 'offer-tea')];
    expect(choicesOf(events)).toEqual(['apologise']);
  });

  test('count the earlier of two choices at one index', () => {
    const events = [started('a', 1), chose('a', 0, 'late', 9), chose('a', 0, 'early', 8)];
    expect(choicesOf(events)).toEqual(['early']);
  });

  test('begin with a start: choices without one belong to no run', () => {
    expect(runsOf([chose('a', 0, 'apologise'), ended('a', 20)])).toEqual([]);
  });

  test('come in the order in which they were started', () => {
    expect(runsOf([started('b', 5), started('a', 2)]).map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

describe('a fork', () => {
  const fork = { of: 'a', at: 1 };

  test('is a run of its own that says which run it left, and where', () => {
    const left = [started('a', 1), chose('a', 0, 'apologise'), chose('a', 1, 'offer-tea')];
    const trial = [{ ...started('b', 20), fork }, chose('b', 0, 'apologise', 20)];
    const [original, forked] = runsOf([...left, ...trial]);
    expect([original?.fork, forked?.fork]).toEqual([undefined, fork]);
    expect(original?.transcript.steps).toHaveLength(2);
    expect(forked?.transcript.steps).toHaveLength(1);
  });

  test('never counts', () => {
    const runs = runsOf([started('a', 1), { ...started('b', 20), fork }]);
    expect(countingRuns(runs).map(({ id }) => id)).toEqual(['a']);
  });

  test('is what an old record has none of', () => {
    expect(runsOf([started('a', 1)])).toMatchObject([{ fork: undefined, live: false }]);
  });

  test('is gone on with while it is open, and gives way to the run it left', () => {
    const begun = [started('a', 1), { ...started('b', 20), fork }];
    expect(openRunOf(begun, hotel)?.id).toBe('b');
    expect(openRunOf([...begun, ended('b', 30)], hotel)?.id).toBe('a');
    expect(openRunOf([...begun, ended('b', 30), ended('a', 40)], hotel)).toBeUndefined();
  });
});

describe('the open run', () => {
  test('is there after the tab was closed in the middle', () => {
    const run = openRunOf([started('a', 1), chose('a', 0, 'apologise')], hotel);
    expect(run).toMatchObject({ id: 'a', startedAt: 1, latestAt: 10, ended: undefined });
  });

  test('is gone when it has ended', () => {
    expect(openRunOf([started('a', 1), ended('a', 20)], hotel)).toBeUndefined();
  });

  test('is not one that was left behind by starting anew', () => {
    const left = [started('a', 1), started('b', 5)];
    expect(openRunOf(left, hotel)?.id).toBe('b');
    expect(openRunOf([...left, ended('b', 20)], hotel)).toBeUndefined();
  });

  test('is of the simulation asked for', () => {
    expect(openRunOf([started('a', 1, 'late-order')], hotel)).toBeUndefined();
  });
});
