import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryRecord } from '../../../tests/support/arbitrary-events.ts';
import { memoryRecordStore } from '#domain/learner/memory-record-store.ts';
import { progressOf } from '#domain/learner/progress.ts';
import { openRunOf, runsOf } from '#domain/learner/runs.ts';
import { startFork } from './start-fork.ts';

const hotel = 'hotel-room-not-ready';
const course = { modules: [{ id: 'foundations', lessons: [], simulations: [hotel] }] };

/** A record that holds a run, one of its runs, and a place in it. */
const places = arbitraryRecord().chain((events) =>
  fc.constantFrom(...runsOf(events), undefined).chain((run) =>
    fc.record({
      events: fc.constant(events),
      run: fc.constant(run),
      at: fc.nat(run?.transcript.steps.length ?? 0),
    }),
  ),
);

describe('a fork', () => {
  test('carries over exactly the choices before it, and leaves every other run as it was', async () => {
    await fc.assert(
      fc.asyncProperty(places, async ({ events, run, at }) => {
        fc.pre(run !== undefined);
        const store = memoryRecordStore();
        await store.merge(events);
        const before = runsOf(await store.events());
        const left = before.find(({ id }) => id === run.id);
        fc.pre(left !== undefined && at <= left.transcript.steps.length);
        const id = await startFork(store, left, at, 99);
        const after = runsOf(await store.events());
        expect(after.filter((each) => each.id !== id)).toEqual(before);
        expect(after.find((each) => each.id === id)).toMatchObject({
          fork: { of: run.id, at },
          ended: undefined,
          transcript: {
            ...left.transcript,
            mode: 'practice',
            steps: left.transcript.steps.slice(0, at),
          },
        });
      }),
    );
  });

  test('changes no progress', async () => {
    await fc.assert(
      fc.asyncProperty(places, async ({ events, run, at }) => {
        fc.pre(run !== undefined);
        const store = memoryRecordStore(events);
        const before = progressOf(course, await store.events());
        await startFork(store, run, at, 99);
        expect(progressOf(course, await store.events())).toEqual(before);
      }),
    );
  });

  test('is the run to go on with, until it has ended', async () => {
    const store = memoryRecordStore([started]);
    const [run] = runsOf(await store.events());
    const fork = await startFork(store, run!, 0, 5);
    expect(openRunOf(await store.events(), hotel)?.id).toBe(fork);
    await store.append({ ...ended, run: fork });
    expect(openRunOf(await store.events(), hotel)?.id).toBe('morning');
  });

  test('cannot carry over choices that were never made', async () => {
    const store = memoryRecordStore([started]);
    const [run] = runsOf(await store.events());
    await expect(startFork(store, run!, 1, 5)).rejects.toThrow(RangeError);
    expect(await store.events()).toEqual([started]);
  });
});

const started = {
  id: 'morning',
  at: 1,
  kind: 'run-started',
  run: 'morning',
  simulation: hotel,
  rulesHash: '0a1b2c3d4e5f6',
  seed: 7,
  mode: 'practice',
  locale: 'id',
} as const;

const ended = {
  id: 'end',
  at: 9,
  kind: 'run-ended',
  run: 'morning',
  simulation: hotel,
  ending: 'on-time',
  points: 9,
  share: 0.9,
  mastered: true,
} as const;
