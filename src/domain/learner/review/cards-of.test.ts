import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryRecord } from '../../../../tests/support/arbitrary-events.ts';
import type { LearnerEvent } from '../event.ts';
import { mergeEvents } from '../merge-events.ts';
import type { CardState } from './cards-of.ts';
import { cardsOf } from './cards-of.ts';
import type { LackingSimulation } from './review-facts.ts';

/** A day of ten milliseconds: a record of the tests lasts five of them. */
const dayOf = (at: number) => Math.floor(at / 10);
const hotel: LackingSimulation = {
  id: 'hotel-room-not-ready',
  rulesHash: '0a1b2c3d4e5f6',
  costs: {
    start: 'desk',
    scenes: {
      desk: {
        apologise: { go: 'desk' },
        'explain-the-wait': { go: 'desk', lacks: 'moment-of-truth' },
        'offer-tea': { go: 'desk' },
      },
    },
  },
};
const cardsIn = (events: readonly LearnerEvent[]) => cardsOf(events, [hotel], dayOf);

const answered = (at: number, points: number): LearnerEvent => ({
  id: `answer-${at}`,
  at,
  kind: 'question-answered',
  quiz: 'touchpoints',
  question: 'the-new-fridge',
  concept: 'touchpoint',
  answer: ['cashier'],
  points,
  possible: 2,
  attempt: 1,
  from: 'quiz',
});
const marked = (at: number, kind: 'term-marked' | 'term-unmarked'): LearnerEvent => ({
  id: `${kind}-${at}`,
  at,
  kind,
  term: 'persona',
});
const played = (at: number, choice: string, rulesHash = hotel.rulesHash): LearnerEvent[] => {
  const run = `run-${at}`;
  return [
    {
      ...{ id: `${run}-0`, at, kind: 'run-started', run, simulation: hotel.id, rulesHash },
      ...{ seed: 7, mode: 'practice', locale: 'id' },
    } as LearnerEvent,
    { id: `${run}-1`, at, kind: 'choice-made', run, index: 0, choice, seconds: 8, hintSeen: false },
    {
      ...{ id: `${run}-2`, at, kind: 'run-ended', run, simulation: hotel.id, ending: 'on-time' },
      ...{ points: 3, share: 0.6, mastered: false },
    } as LearnerEvent,
  ];
};
const fridge = 'question/touchpoints/the-new-fridge';

describe('the cards of a record', () => {
  test('are the same however its events came together', () => {
    const parts = arbitraryRecord().chain((record) =>
      fc.tuple(fc.constant(record), fc.subarray([...record]), fc.shuffledSubarray([...record])),
    );
    fc.assert(
      fc.property(parts, ([record, phone, laptop]) => {
        const merged = mergeEvents(mergeEvents(laptop, phone), record);
        expect(cardsIn(merged)).toEqual(cardsIn(record));
        expect(cardsIn([...record].reverse())).toEqual(cardsIn(record));
      }),
    );
  });

  test('are never due on the day they were met, nor before', () => {
    fc.assert(
      fc.property(arbitraryRecord(), (events) => {
        for (const { firstDay, lastDay, dueDay } of cardsIn(events).values()) {
          expect(firstDay).toBeLessThanOrEqual(lastDay);
          expect(dueDay).toBeGreaterThan(lastDay);
        }
      }),
    );
  });

  test('are only added to by what is learnt later: stopping at any time loses none', () => {
    fc.assert(
      fc.property(arbitraryRecord(), fc.nat(40), (events, stop) => {
        const kept = events.filter(({ kind }) => kind !== 'term-unmarked');
        const whole = cardsIn(kept);
        for (const name of cardsIn(mergeEvents(kept, []).slice(0, stop)).keys())
          expect(whole.has(name)).toBe(true);
      }),
    );
  });

  test('come from answers, and come back sooner where the answer was wrong', () => {
    const [right, half, wrong] = [2, 1, 0].map((points) =>
      cardsIn([answered(0, points)]).get(fridge),
    );
    expect(right).toMatchObject({ asked: 1, lapses: 0, dueDay: 2 });
    expect(half).toMatchObject({ dueDay: 1 });
    expect(wrong).toMatchObject({ dueDay: 1 });
  });

  test('come back after ever longer times while they are remembered', () => {
    const days: number[] = [];
    let events = [answered(0, 2)];
    for (let review = 0; review < 4; review += 1) {
      const { dueDay } = cardsIn(events).get(fridge) as CardState;
      days.push(dueDay);
      events = [...events, answered(dueDay * 10, 2)];
    }
    expect(days).toEqual([2, 13, 59, 222]);
  });

  test('gain nothing by being practised twice on one day', () => {
    const once = cardsIn([answered(0, 2)]).get(fridge);
    const twice = cardsIn([answered(0, 2), answered(9, 2)]).get(fridge);
    expect(twice?.dueDay).toBe(once?.dueDay);
  });

  test('count a lapse when what was known is forgotten, and come back tomorrow', () => {
    const forgotten = cardsIn([answered(0, 2), answered(20, 0)]).get(fridge);
    expect(forgotten).toMatchObject({ asked: 2, lapses: 1, dueDay: 3 });
  });

  test('come from what a run lacked, by concept', () => {
    expect([...cardsIn(played(5, 'explain-the-wait')).keys()]).toEqual(['concept/moment-of-truth']);
    expect(cardsIn(played(5, 'apologise')).size).toBe(0);
  });

  test('do not come from a run under rules of another day', () => {
    expect(cardsIn(played(5, 'explain-the-wait', '1a1b2c3d4e5f6')).size).toBe(0);
  });

  test('hold a marked term from the day after, until it is unmarked', () => {
    expect(cardsIn([marked(5, 'term-marked')]).get('term/persona')).toMatchObject({
      memory: undefined,
      dueDay: 1,
    });
    expect(cardsIn([marked(5, 'term-marked'), marked(6, 'term-unmarked')]).size).toBe(0);
  });

  test('take a term that is marked again where it was', () => {
    const known: LearnerEvent = {
      ...{ id: 'k', at: 15, kind: 'card-reviewed', card: 'term/persona', rating: 'easy' },
    } as LearnerEvent;
    const before = [marked(5, 'term-marked'), known];
    const again = [...before, marked(16, 'term-unmarked'), marked(17, 'term-marked')];
    expect(cardsIn(again)).toEqual(cardsIn(before));
  });

  test('a question asked for a concept’s sake is met on its own card, too', () => {
    const review: LearnerEvent = {
      ...{ id: 'r', at: 5, kind: 'card-reviewed', card: 'concept/touchpoint', rating: 'good' },
      asked: {
        ...{ quiz: 'touchpoints', question: 'the-new-fridge', concept: 'touchpoint' },
        ...{ answer: ['cashier'], points: 2, possible: 2 },
      },
    } as LearnerEvent;
    expect([...cardsIn([review]).keys()]).toEqual(['concept/touchpoint', fridge]);
  });
});
