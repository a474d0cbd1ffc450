import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryRecord } from '../../../tests/support/arbitrary-events.ts';
import { ChoiceTaken } from './choice-taken.ts';
import type { LearnerEvent } from './event.ts';
import { memoryRecordStore } from './memory-record-store.ts';

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

  test('is empty after it was erased', async () => {
    const store = memoryRecordStore([chose('first', 'apologise')]);
    await store.erase();
    expect(await store.events()).toEqual([]);
  });
});
