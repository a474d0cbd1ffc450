import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryRecord } from '../../../tests/support/arbitrary-events.ts';
import { ChoiceTaken } from './choice-taken.ts';
import type { LearnerEvent } from './event.ts';
import { memoryRecordStore } from './memory-record-store.ts';
import { mergeEvents } from './merge-events.ts';
import { runsOf } from './runs.ts';

const chose = (id: string, choice: string): LearnerEvent => ({
  id,
  at: 1,
  kind: 'choice-made',
  run: 'morning',
  index: 3,
  choice,
  seconds: 8,
  hintSeen: false,
});

const started = (run: string): LearnerEvent => ({
  id: `start-${run}`,
  at: 0,
  kind: 'run-started',
  run,
  simulation: 'hotel-room-not-ready',
  rulesHash: '0a1b2c3d4e5f6',
  seed: 7,
  mode: 'practice',
  locale: 'id',
});
const anyRun = fc.constantFrom('run-a', 'run-b', 'run-c', 'never-played');

describe('a record store', () => {
  test('never holds two choices of a run at one index, however they came in', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRecord(), arbitraryRecord(), async (appended, merged) => {
        const store = memoryRecordStore();
        for (const event of appended) await store.append(event).catch(() => {});
        await store.merge(merged);
        const places = (await store.events()).flatMap((event) =>
          event.kind === 'choice-made' ? [`${event.run} ${event.index}`] : [],
        );
        expect(new Set(places).size).toBe(places.length);
      }),
    );
  });

  test('keeps what was appended first', async () => {
    const store = memoryRecordStore();
    await store.append(chose('first', 'apologise'));
    await expect(store.append(chose('second', 'offer-tea'))).rejects.toThrow(ChoiceTaken);
    expect(await store.events()).toEqual([chose('first', 'apologise')]);
  });

  test('keeps what comes together, or none of it', async () => {
    const store = memoryRecordStore();
    await store.append(started('morning'), chose('first', 'apologise'));
    expect(await store.events()).toHaveLength(2);
    await expect(store.append(started('evening'), chose('second', 'offer-tea'))).rejects.toThrow(
      ChoiceTaken,
    );
    expect(await store.events()).toHaveLength(2);
  });

  test('takes the same event again without a word', async () => {
    const store = memoryRecordStore();
    await store.append(chose('first', 'apologise'));
    await store.append(chose('first', 'apologise'));
    expect(await store.events()).toHaveLength(1);
  });

  test('tells how many events a merge added', async () => {
    const store = memoryRecordStore([chose('first', 'apologise')]);
    const read: LearnerEvent = { id: 'r', at: 9, kind: 'lesson-read', lesson: 'touchpoints' };
    expect(await store.merge([chose('first', 'apologise'), read])).toBe(1);
    expect(await store.merge([read])).toBe(0);
  });

  test('lets go of a run, and of nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRecord(), anyRun, async (record, run) => {
        const store = memoryRecordStore();
        await store.merge(record);
        const before = await store.events();
        const removed = await store.remove(run);
        const after = await store.events();
        expect(mergeEvents(after, removed)).toEqual(before);
        expect(removed).toEqual(before.filter((event) => 'run' in event && event.run === run));
        expect(runsOf(after)).toEqual(runsOf(before).filter(({ id }) => id !== run));
      }),
    );
  });

  test('takes a removed run back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRecord(), anyRun, async (record, run) => {
        const store = memoryRecordStore();
        await store.merge(record);
        const before = await store.events();
        await store.merge(await store.remove(run));
        expect(await store.events()).toEqual(before);
      }),
    );
  });

  test('keeps a trial whole when the run it left is removed', async () => {
    const trial = { ...started('evening'), fork: { of: 'morning', at: 1 } };
    const carried = { ...chose('c', 'apologise'), run: 'evening', index: 0 } as LearnerEvent;
    const store = memoryRecordStore([started('morning'), chose('a', 'apologise'), trial, carried]);
    await store.remove('morning');
    expect(runsOf(await store.events())).toMatchObject([
      { id: 'evening', fork: trial.fork, transcript: { steps: [{ choice: 'apologise' }] } },
    ]);
  });

  test('gets a removed run back from a copy that was saved before', async () => {
    const copy = [started('morning'), chose('a', 'apologise')];
    const store = memoryRecordStore(copy);
    await store.remove('morning');
    expect(await store.merge(copy)).toBe(2);
  });

  test('is empty after it was erased', async () => {
    const store = memoryRecordStore([chose('first', 'apologise')]);
    await store.erase();
    expect(await store.events()).toEqual([]);
  });
});
