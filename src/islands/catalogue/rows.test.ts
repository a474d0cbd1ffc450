import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryRecord } from '../../../tests/support/arbitrary-events.ts';
import { memoryRecordStore } from '#domain/learner/memory-record-store.ts';
import { rowsOf } from './rows.ts';

const hotel = { id: 'hotel-room-not-ready', rulesHash: '0a1b2c3d4e5f6' };
const anyRun = fc.constantFrom('run-a', 'run-b', 'run-c');

describe('the list of runs', () => {
  test('keeps every place and every number when a run is deleted, and marks that run alone', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRecord(), anyRun, async (record, run) => {
        const store = memoryRecordStore();
        await store.merge(record);
        const before = rowsOf(await store.events(), new Map(), hotel);
        const removed = new Map([[run, await store.remove(run)]]);
        const after = rowsOf(await store.events(), removed, hotel);
        expect(after.map(({ past }) => past)).toEqual(before.map(({ past }) => past));
        for (const { past, removed: gone } of after)
          expect(gone !== undefined).toBe(past.run.id === run);
      }),
    );
  });

  test('marks nothing once the run is back', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRecord(), anyRun, async (record, run) => {
        const store = memoryRecordStore();
        await store.merge(record);
        const before = rowsOf(await store.events(), new Map(), hotel);
        const gone = await store.remove(run);
        await store.merge(gone);
        expect(rowsOf(await store.events(), new Map([[run, gone]]), hotel)).toEqual(before);
      }),
    );
  });
});
