import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LearnerEvent } from '../learner/event.ts';
import { progressOf } from '../learner/progress.ts';
import { journeyStateOf } from './journey-state.ts';
import { stopsOf } from './journey.ts';

const text = { id: 'Modul', en: 'Module' };
const course = {
  modules: [
    { id: 'foundations', title: text, summary: text, lessons: [], simulations: [] },
    {
      id: 'touchpoints-and-moments',
      title: text,
      summary: text,
      lessons: ['touchpoints', 'moments-of-truth'],
      simulations: ['hotel-room-not-ready'],
    },
    { id: 'ok-aha-wow', title: text, summary: text, lessons: ['ok-aha-wow'], simulations: [] },
  ],
};
const stops = stopsOf(course);

const read = (lesson: string, at: number): LearnerEvent => ({
  id: `read-${lesson}`,
  at,
  kind: 'lesson-read',
  lesson,
});
const quizzed = (quiz: string, at: number): LearnerEvent => ({
  id: `quiz-${quiz}`,
  at,
  kind: 'quiz-finished',
  quiz,
  points: 5,
  possible: 6,
});
const played = (at: number): readonly LearnerEvent[] => [
  {
    id: 'morning',
    at: at - 1,
    kind: 'run-started',
    run: 'morning',
    simulation: 'hotel-room-not-ready',
    rulesHash: 'as-played',
    seed: 1,
    mode: 'practice',
    locale: 'id',
  },
  {
    id: 'played',
    at,
    kind: 'run-ended',
    run: 'morning',
    simulation: 'hotel-room-not-ready',
    ending: 'on-time',
    points: 9,
    share: 0.7,
    mastered: false,
  },
];

const stateAfter = (...events: LearnerEvent[]) => journeyStateOf(stops, progressOf(course, events));

test('stops follow the course: a module’s lessons, then its simulations', () => {
  expect(stops.map(({ id }) => id)).toEqual([
    'touchpoints',
    'moments-of-truth',
    'hotel-room-not-ready',
    'ok-aha-wow',
  ]);
});

test('a newcomer stands at the first stop, and has done nothing', () => {
  expect(stateAfter()).toEqual({
    done: [false, false, false, false],
    here: 0,
    reached: 0,
    latest: undefined,
  });
});

test('the line reaches the next step', () => {
  expect(stateAfter(read('touchpoints', 1))).toMatchObject({ here: 1, reached: 1, latest: 0 });
});

test('a quiz left over calls the learner back, but the line stays', () => {
  const lessons = [read('touchpoints', 1), read('moments-of-truth', 2)];
  expect(stateAfter(...lessons)).toMatchObject({ here: 0, reached: 1, latest: 1 });
});

test('what was done out of order is marked, and the line waits for the rest', () => {
  expect(stateAfter(read('ok-aha-wow', 1))).toMatchObject({
    done: [false, false, false, true],
    here: 0,
    reached: 0,
  });
});

test('with all done the line is whole, and nothing calls', () => {
  const all = ['touchpoints', 'moments-of-truth', 'ok-aha-wow'].flatMap((name, index) => [
    read(name, index),
    quizzed(name, index),
  ]);
  expect(stateAfter(...all, ...played(9))).toEqual({
    done: [true, true, true, true],
    here: undefined,
    reached: 3,
    latest: 2,
  });
});

test('doing more never shortens the line', () => {
  const events = [
    read('touchpoints', 1),
    quizzed('touchpoints', 2),
    read('moments-of-truth', 3),
    quizzed('moments-of-truth', 4),
    ...played(5),
    read('ok-aha-wow', 6),
  ];
  fc.assert(
    fc.property(fc.subarray(events), fc.subarray(events), (some, more) => {
      const after = stateAfter(...new Set([...some, ...more]));
      expect(after.reached).toBeGreaterThanOrEqual(stateAfter(...some).reached);
    }),
  );
});
