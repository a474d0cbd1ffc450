import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LearnerEvent } from '../learner/event.ts';
import type { Stop } from './journey.ts';
import { progressOf } from './journey-progress.ts';

const stops: readonly Stop[] = [
  { kind: 'lesson', id: 'touchpoints', module: 'touchpoints-and-moments' },
  { kind: 'lesson', id: 'moments-of-truth', module: 'touchpoints-and-moments' },
  { kind: 'simulation', id: 'hotel-room-not-ready', module: 'touchpoints-and-moments' },
];

const read = (lesson: string, at = 1): LearnerEvent => ({
  id: `read-${lesson}-${at}`,
  at,
  kind: 'lesson-read',
  lesson,
});
const finished = (points: number, at = 1): LearnerEvent => ({
  id: `quiz-${at}`,
  at,
  kind: 'quiz-finished',
  quiz: 'touchpoints',
  points,
  possible: 6,
});
const started = (run: string, at: number): LearnerEvent => ({
  id: `start-${run}`,
  at,
  kind: 'run-started',
  run,
  simulation: 'hotel-room-not-ready',
  rulesHash: 'a1',
  seed: 7,
  mode: 'practice',
  locale: 'id',
});
const ended = (run: string, at: number, share: number): LearnerEvent => ({
  id: `end-${run}`,
  at,
  kind: 'run-ended',
  run,
  simulation: 'hotel-room-not-ready',
  ending: 'on-time',
  points: 9,
  share,
  mastered: share >= 0.8,
});

test('nothing done: the first stop is next', () => {
  expect(progressOf(stops, [])).toMatchObject({
    done: [false, false, false],
    next: 0,
    latest: undefined,
  });
});

test('the next stop is the first that is not done, even when a later one is', () => {
  const progress = progressOf(stops, [read('touchpoints', 1), started('a', 2), ended('a', 3, 0.5)]);
  expect(progress).toMatchObject({ done: [true, false, true], next: 1, latest: 2 });
});

test('all done: there is no next stop', () => {
  const all = [read('touchpoints'), read('moments-of-truth'), ended('a', 2, 1)];
  expect(progressOf(stops, all).next).toBe(3);
});

test('the best attempt counts, not the last', () => {
  const progress = progressOf(stops, [
    finished(5, 1),
    finished(3, 2),
    ended('a', 3, 0.9),
    ended('b', 4, 0.4),
  ]);
  expect(progress.quizzes['touchpoints']?.points).toBe(5);
  expect(progress.runs['hotel-room-not-ready']).toMatchObject({ share: 0.9, mastered: true });
});

test('a run left in the middle is open until it ends', () => {
  expect(progressOf(stops, [started('a', 1)]).open).toEqual(['hotel-room-not-ready']);
  expect(progressOf(stops, [started('a', 1), ended('a', 2, 0.5)]).open).toEqual([]);
});

test('what is done stays done, whatever happens next and in whatever order it is read', () => {
  const events = [
    read('touchpoints', 1),
    read('moments-of-truth', 2),
    finished(2, 3),
    started('a', 4),
    ended('a', 5, 0.7),
    read('a-lesson-since-removed', 6),
  ];
  fc.assert(
    fc.property(fc.subarray(events), fc.shuffledSubarray(events), (some, more) => {
      const before = progressOf(stops, some);
      const after = progressOf(stops, [...more, ...some]);
      before.done.forEach((done, index) => {
        if (done) expect(after.done[index]).toBe(true);
      });
      expect(after.next).toBeGreaterThanOrEqual(before.next);
      expect(progressOf(stops, [...some].reverse())).toEqual(before);
    }),
  );
});
