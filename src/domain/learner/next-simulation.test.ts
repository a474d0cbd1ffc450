import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryRecord } from '../../../tests/support/arbitrary-events.ts';
import type { EventOf, LearnerEvent } from './event.ts';
import type { Playable } from './next-simulation.ts';
import { nextSimulation } from './next-simulation.ts';
import { progressOf } from './progress.ts';
import { openRunAmong, runsOf } from './runs.ts';

/** One scene: a good choice for each of two competencies, one that is neither, one that is both. */
const sheet = (notice: number, inform: number): Playable['sheet'] => ({
  start: 'arrival',
  scenes: {
    arrival: {
      apologise: { go: 'end' },
      'offer-tea': { go: 'end', scores: { notice } },
      'explain-the-wait': { go: 'end', scores: { inform } },
      both: { go: 'end', scores: { notice, inform } },
    },
  },
  competencies: { notice: { best: notice, worst: 0 }, inform: { best: inform, worst: 0 } },
});
const hotel: Playable = {
  id: 'hotel-room-not-ready',
  level: 1,
  lessons: ['moments-of-truth'],
  rulesHash: '0a1b2c3d4e5f6',
  sheet: sheet(3, 1),
};
const clinic: Playable = {
  ...hotel,
  id: 'clinic-queue',
  level: 2,
  lessons: ['three-p', 'service-encounter'],
  sheet: sheet(1, 3),
};
const order: Playable = { ...clinic, id: 'late-order', lessons: [] };
const course = [clinic, hotel, order];

const read = (lesson: string): LearnerEvent => ({ id: lesson, at: 1, kind: 'lesson-read', lesson });
const started = (simulation: string, at: number): EventOf<'run-started'> => ({
  id: `start-${at}`,
  at,
  kind: 'run-started',
  run: `run-${at}`,
  simulation,
  rulesHash: hotel.rulesHash,
  seed: 7,
  mode: 'practice',
  locale: 'id',
});
/** A run from start to end; `at` tells it from others. */
const played = (simulation: string, at: number, share: number, choice = 'both') => {
  const run = `run-${at}`;
  const chose: LearnerEvent = {
    id: `choice-${at}`,
    at,
    kind: 'choice-made',
    run,
    index: 0,
    choice,
    seconds: 8,
    hintSeen: false,
  };
  const ended: LearnerEvent = {
    id: `end-${at}`,
    at: at + 1,
    kind: 'run-ended',
    run,
    simulation,
    ending: 'on-time',
    points: 9,
    share,
    mastered: share >= 0.8,
  };
  return [started(simulation, at), chose, ended];
};
const after = (...events: readonly LearnerEvent[]) => nextSimulation(course, events);
const allMastered = (choice: string) =>
  [hotel, clinic, order].flatMap(({ id }, index) => played(id, 10 * (index + 1), 0.9, choice));

describe('what to play next', () => {
  test('is always one of the simulations there are', () => {
    fc.assert(
      fc.property(arbitraryRecord(), fc.subarray(course, { minLength: 1 }), (events, some) => {
        const next = nextSimulation(some, events);
        expect(some.map(({ id }) => id)).toContain(next?.simulation);
      }),
    );
    expect(nextSimulation([], [])).toBeUndefined();
  });

  test('is the same in whatever order the events are read', () => {
    fc.assert(
      fc.property(arbitraryRecord(), (events) => {
        expect(nextSimulation(course, [...events].reverse())).toEqual(after(...events));
      }),
    );
  });

  test('is a run that can be continued whenever there is one', () => {
    fc.assert(
      fc.property(arbitraryRecord(), (events) => {
        const runs = runsOf(events);
        const open = course.some(
          ({ id, rulesHash }) => openRunAmong(runs, id)?.transcript.rulesHash === rulesHash,
        );
        expect(after(...events)?.reason === 'run-open').toBe(open);
      }),
    );
  });

  test('is nothing that is mastered while something is not', () => {
    fc.assert(
      fc.property(arbitraryRecord(), (events) => {
        const next = after(...events);
        const { simulations } = progressOf({ modules: [] }, events);
        const isMastered = ({ id }: { id: string }) => simulations.get(id)?.mastered === true;
        fc.pre(next?.reason !== 'run-open' && !course.every(isMastered));
        expect(isMastered({ id: next?.simulation ?? '' })).toBe(false);
      }),
    );
  });

  test('is the most guided one for who has done nothing', () => {
    expect(after()).toEqual({
      simulation: hotel.id,
      reason: 'not-played',
      lesson: 'moments-of-truth',
    });
  });

  test('is the most guided one whose lesson was read', () => {
    expect(after(read('service-encounter'))).toEqual({
      simulation: clinic.id,
      reason: 'lesson-read',
      lesson: 'service-encounter',
    });
    expect(after(read('service-encounter'), read('moments-of-truth'))?.simulation).toBe(hotel.id);
  });

  test('goes on with the latest of two open runs', () => {
    const next = after(started(clinic.id, 5), started(hotel.id, 3));
    expect(next).toMatchObject({ simulation: clinic.id, reason: 'run-open' });
  });

  test('does not offer to go on with a run of other rules', () => {
    const old = { ...started(clinic.id, 5), rulesHash: 'since-changed' };
    expect(after(old)?.reason).toBe('not-played');
  });

  test('returns to what is not mastered before it goes where no lesson was read', () => {
    expect(after(...played(clinic.id, 5, 0.6), ...played(clinic.id, 9, 0.4))).toEqual({
      simulation: clinic.id,
      reason: 'not-mastered',
      share: 0.6,
    });
  });

  test('of two that are not mastered is the nearer one at the same level', () => {
    const next = after(...played(clinic.id, 5, 0.5), ...played(order.id, 9, 0.7));
    expect(next).toMatchObject({ simulation: order.id, reason: 'not-mastered' });
  });

  test('with all mastered is where most is to gain of the weakest competency', () => {
    expect(after(...allMastered('offer-tea'))).toEqual({
      simulation: clinic.id,
      reason: 'weakest',
      competency: 'inform',
      level: 'starting',
    });
    expect(after(...allMastered('explain-the-wait'))).toMatchObject({
      simulation: hotel.id,
      competency: 'notice',
    });
  });

  test('does not return to what was played as well as can be', () => {
    const [start, chose, end] = played(clinic.id, 40, 1, 'offer-tea');
    const next = after(...allMastered('offer-tea'), start!, chose!, end!);
    expect(next).toMatchObject({ simulation: order.id, reason: 'weakest', competency: 'inform' });
  });

  test('with nothing left to gain is what was played longest ago', () => {
    expect(after(...allMastered('both'))).toEqual({
      simulation: hotel.id,
      reason: 'longest-ago',
    });
  });

  test('never turns on a trial that is over', () => {
    const [start, ...rest] = played(hotel.id, 5, 0.9);
    const trial = { ...start, fork: { of: 'run-1', at: 0 } } as LearnerEvent;
    expect(after(trial, ...rest)).toEqual(after());
  });
});
