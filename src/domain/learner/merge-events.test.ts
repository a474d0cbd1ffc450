import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryRecord } from '../../../tests/support/arbitrary-events.ts';
import type { LearnerEvent } from './event.ts';
import { mergeEvents } from './merge-events.ts';

/** Three parts of one record, which may overlap: the same learner on three devices. */
const parts = arbitraryRecord().chain((record) =>
  fc.tuple(fc.subarray([...record]), fc.shuffledSubarray([...record]), fc.subarray([...record])),
);

describe('merging records', () => {
  test('twice is the same as once', () => {
    fc.assert(
      fc.property(parts, ([a, b]) => {
        const merged = mergeEvents(a, b);
        expect(mergeEvents(merged, b)).toEqual(merged);
        expect(mergeEvents(merged, merged)).toEqual(merged);
      }),
    );
  });

  test('it does not matter which comes first', () => {
    fc.assert(
      fc.property(parts, ([a, b]) => {
        expect(mergeEvents(a, b)).toEqual(mergeEvents(b, a));
      }),
    );
  });

  test('it does not matter which two are merged first', () => {
    fc.assert(
      fc.property(parts, ([a, b, c]) => {
        expect(mergeEvents(mergeEvents(a, b), c)).toEqual(mergeEvents(a, mergeEvents(b, c)));
      }),
    );
  });

  test('loses nothing', () => {
    fc.assert(
      fc.property(parts, ([a, b]) => {
        const ids = new Set(mergeEvents(a, b).map(({ id }) => id));
        for (const { id } of [...a, ...b]) expect(ids).toContain(id);
        expect(ids.size).toBe(new Set([...a, ...b].map(({ id }) => id)).size);
      }),
    );
  });

  test('two events of one millisecond stand in the order of their ids', () => {
    const read = (id: string): LearnerEvent => ({
      id,
      at: 5,
      kind: 'lesson-read',
      lesson: 'touchpoints',
    });
    expect(mergeEvents([read('b')], [read('a')]).map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
