import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryRecord } from '../../../tests/support/arbitrary-events.ts';
import { eventSchema } from './event-schema.ts';
import { migrate, recordVersion } from './migrate.ts';
import type { RecordFile } from './record-file.ts';

/** Every version ever shipped, as a whole file of its time. Add one with each migration; change none. */
const shipped: readonly RecordFile<unknown>[] = [
  {
    format: 'momen-record',
    version: 1,
    exportedAt: 1795305600000,
    events: [
      { id: 'mi2a', at: 1795300000000, kind: 'lesson-read', lesson: 'touchpoints' },
      {
        id: 'mi2b',
        at: 1795300100000,
        kind: 'question-answered',
        quiz: 'touchpoints',
        question: 'workshop-moment',
        concept: 'moment-of-truth',
        answer: ['cashier'],
        points: 1,
        possible: 1,
        attempt: 1,
        from: 'lesson',
      },
      {
        id: 'mi2b2',
        at: 1795300150000,
        kind: 'question-answered',
        quiz: 'moments-of-truth',
        question: 'complete-the-promise',
        concept: 'moment-of-truth',
        answer: ['who:i', 'when:later'],
        points: 0.1875,
        possible: 1,
        attempt: 2,
        from: 'quiz',
        hintsSeen: 1,
        confidence: 3,
      },
      {
        id: 'mi2c',
        at: 1795300200000,
        kind: 'quiz-finished',
        quiz: 'touchpoints',
        points: 5,
        possible: 6,
      },
      {
        id: 'mi2d',
        at: 1795300300000,
        kind: 'run-started',
        run: 'mi2d-run',
        simulation: 'hotel-room-not-ready',
        rulesHash: '0a1b2c3d4e5f6',
        seed: 7,
        mode: 'practice',
        locale: 'id',
      },
      {
        id: 'mi2e',
        at: 1795300400000,
        kind: 'choice-made',
        run: 'mi2d-run',
        index: 0,
        choice: 'apologise',
        seconds: 8.5,
        hintSeen: false,
      },
      {
        id: 'mi2f',
        at: 1795300500000,
        kind: 'run-ended',
        run: 'mi2d-run',
        simulation: 'hotel-room-not-ready',
        ending: 'on-time',
        points: -2,
        share: 0.55,
        mastered: false,
      },
      {
        id: 'mi2g',
        at: 1795300600000,
        kind: 'card-reviewed',
        card: 'concept/moment-of-truth',
        rating: 'good',
        asked: {
          quiz: 'touchpoints',
          question: 'workshop-moment',
          concept: 'moment-of-truth',
          answer: ['cashier'],
          points: 1,
          possible: 1,
        },
      },
      { id: 'mi2h', at: 1795300700000, kind: 'term-marked', term: 'touchpoint' },
      {
        id: 'mi2i',
        at: 1795300800000,
        kind: 'card-reviewed',
        card: 'term/touchpoint',
        rating: 'easy',
      },
      { id: 'mi2j', at: 1795300900000, kind: 'term-unmarked', term: 'touchpoint' },
      {
        id: 'mi2k',
        at: 1795301000000,
        kind: 'test-begun',
        test: 'touchpoints-and-moments',
        seed: 3123456789,
        drawn: ['touchpoints/workshop-moment', 'moments-of-truth/complete-the-promise'],
      },
      {
        id: 'mi2l',
        at: 1795301100000,
        kind: 'test-answered',
        test: 'touchpoints-and-moments',
        seed: 3123456789,
        question: 'touchpoints/workshop-moment',
        answer: ['cashier'],
        confidence: 2,
      },
      {
        id: 'mi2m',
        at: 1795301200000,
        kind: 'question-answered',
        quiz: 'touchpoints',
        question: 'workshop-moment',
        concept: 'moment-of-truth',
        answer: ['cashier'],
        points: 1,
        possible: 1,
        attempt: 1,
        from: 'test',
        confidence: 2,
      },
      {
        id: 'mi2n',
        at: 1795301200000,
        kind: 'test-finished',
        test: 'touchpoints-and-moments',
        seed: 3123456789,
        points: 1,
        possible: 2,
      },
    ],
  },
];

describe('migrating', () => {
  test('makes every record ever shipped a valid one of today', () => {
    expect(shipped.map(({ version }) => version).sort()).toEqual(
      Array.from({ length: recordVersion }, (_, index) => index + 1),
    );
    for (const file of shipped) {
      const today = migrate(file);
      expect(today.version).toBe(recordVersion);
      for (const event of today.events) expect(eventSchema.parse(event)).toEqual(event);
    }
  });

  test('twice changes nothing', () => {
    for (const file of shipped) expect(migrate(migrate(file))).toEqual(migrate(file));
  });

  test('leaves a record of today as it is', () => {
    fc.assert(
      fc.property(arbitraryRecord(), (events) => {
        const file = {
          format: 'momen-record',
          version: recordVersion,
          exportedAt: 9,
          events,
        } as const;
        expect(migrate(file)).toEqual(file);
      }),
    );
  });

  test('goes through every version in between, one after the other', () => {
    const steps = [(old: unknown) => [old, 'to 2'], (old: unknown) => [old, 'to 3']];
    const file = { format: 'momen-record', exportedAt: 9, events: ['old'] } as const;
    expect(migrate({ ...file, version: 1 }, steps)).toMatchObject({
      version: 3,
      events: [[['old', 'to 2'], 'to 3']],
    });
    expect(migrate({ ...file, version: 2 }, steps)).toMatchObject({ events: [['old', 'to 3']] });
  });
});
