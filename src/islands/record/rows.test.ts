import { describe, expect, test } from 'vitest';
import type { LearnerEvent } from '#domain/learner/event.ts';
import { progressOf } from '#domain/learner/progress.ts';
import { runsOf } from '#domain/learner/runs.ts';
import { lessonRows, runRows, type Catalogue } from './rows.ts';

const catalogue: Catalogue = {
  lessons: [
    { id: 'touchpoints', title: 'Titik sentuh', href: 'l/touchpoints', quiz: 'q/touchpoints' },
    { id: 'ok-aha-wow', title: 'OK, AHA, WOW', href: 'l/ok-aha-wow', quiz: 'q/ok-aha-wow' },
  ],
  simulations: [
    {
      id: 'hotel-room-not-ready',
      title: 'Kamar belum siap',
      href: 's/hotel',
      debrief: 'd/hotel',
      replay: 'r/hotel',
      endings: { 'in-time': 'Ibu Ratna tiba di akad tepat waktu.' },
    },
  ],
};

const read = (lesson: string): LearnerEvent => ({ id: lesson, at: 5, kind: 'lesson-read', lesson });
const started = (run: string, at: number, simulation = 'hotel-room-not-ready'): LearnerEvent => ({
  id: `start-${run}`,
  at,
  kind: 'run-started',
  run,
  simulation,
  rulesHash: '0a1b2c3d4e5f6',
  seed: 7,
  mode: 'practice',
  locale: 'id',
});
const ended = (run: string, at: number, ending = 'in-time'): LearnerEvent => ({
  id: `end-${run}`,
  at,
  kind: 'run-ended',
  run,
  simulation: 'hotel-room-not-ready',
  ending,
  points: 9,
  share: 0.7,
  mastered: false,
});

const progress = (events: readonly LearnerEvent[]) => progressOf({ modules: [] }, events);
const runs = (events: readonly LearnerEvent[]) =>
  runRows(catalogue, runsOf(events), progress(events));

describe('lessons in the record', () => {
  test('stand in the course’s order, and only if something was done', () => {
    const rows = lessonRows(catalogue, progress([read('ok-aha-wow')]));
    expect(rows.map(({ title }) => title)).toEqual(['OK, AHA, WOW']);
  });

  test('show a quiz that was taken without reading', () => {
    const taken: LearnerEvent = {
      id: 'q',
      at: 5,
      kind: 'quiz-finished',
      quiz: 'touchpoints',
      points: 3,
      possible: 4,
    };
    expect(lessonRows(catalogue, progress([taken]))).toMatchObject([
      { id: 'touchpoints', readAt: undefined, result: { share: 0.75, attempts: 1 } },
    ]);
  });

  test('that the course has dropped come last, by their id, and lead nowhere', () => {
    const rows = lessonRows(catalogue, progress([read('since-removed'), read('touchpoints')]));
    expect(rows[1]).toEqual({
      id: 'since-removed',
      title: 'since-removed',
      readAt: 5,
      result: undefined,
    });
  });
});

describe('runs in the record', () => {
  test('come latest first, each leading to its own debrief', () => {
    const events = [started('a', 1), ended('a', 2), started('b', 3), ended('b', 4)];
    expect(runs(events).map(({ href }) => href)).toEqual(['d/hotel#run=b', 'd/hotel#run=a']);
    expect(runs(events)[0]?.ending).toBe('Ibu Ratna tiba di akad tepat waktu.');
  });

  test('can all be replayed, whatever became of them', () => {
    const events = [started('a', 1), ended('a', 2), started('b', 3), started('c', 5)];
    expect(runs(events).map(({ replay }) => replay)).toEqual([
      'r/hotel#run=c',
      'r/hotel#run=b',
      'r/hotel#run=a',
    ]);
  });

  test('that can go on lead to the simulation; one left behind leads nowhere', () => {
    expect(runs([started('a', 1), started('b', 3)])).toMatchObject([
      { state: 'open', href: 's/hotel' },
      { state: 'left', href: undefined },
    ]);
  });

  test('of a simulation or an ending that is gone are shown by their ids', () => {
    expect(runs([started('a', 1, 'since-removed')])).toMatchObject([
      { title: 'since-removed', href: undefined },
    ]);
    expect(runs([started('a', 1), ended('a', 2, 'old-ending')])[0]?.ending).toBe('old-ending');
  });

  test('lead a trial that was left to itself, and the run that counts to the simulation', () => {
    const trial = { ...started('b', 5), fork: { of: 'a', at: 1 } } as LearnerEvent;
    expect(runs([started('a', 1), trial])).toMatchObject([
      { state: 'open', href: 's/hotel#run=b' },
      { state: 'open', href: 's/hotel' },
    ]);
  });
});
