import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryRecord } from '../../../tests/support/arbitrary-events.ts';
import type { EventOf, LearnerEvent } from './event.ts';
import { mergeEvents } from './merge-events.ts';
import { progressOf } from './progress.ts';
import { runsOf } from './runs.ts';

const hotel = 'hotel-room-not-ready';
const course = {
  modules: [
    { id: 'foundations', lessons: [], simulations: [] },
    {
      id: 'touchpoints-and-moments',
      lessons: ['touchpoints', 'moments-of-truth'],
      simulations: [hotel],
    },
    { id: 'ok-aha-wow', lessons: ['ok-aha-wow'], simulations: [] },
  ],
};

const read = (lesson: string, at = 1): LearnerEvent => ({
  id: `read-${lesson}-${at}`,
  at,
  kind: 'lesson-read',
  lesson,
});
const finished = (quiz: string, points = 4, at = 1): LearnerEvent => ({
  id: `quiz-${quiz}-${at}`,
  at,
  kind: 'quiz-finished',
  quiz,
  points,
  possible: 6,
});
const started = (run: string, at: number): EventOf<'run-started'> => ({
  id: `start-${run}`,
  at,
  kind: 'run-started',
  run,
  simulation: hotel,
  rulesHash: '0a1b2c3d4e5f6',
  seed: 7,
  mode: 'practice',
  locale: 'id',
});
const ended = (run: string, at: number, share: number): LearnerEvent => ({
  id: `end-${run}`,
  at,
  kind: 'run-ended',
  run,
  simulation: hotel,
  ending: 'on-time',
  points: 9,
  share,
  mastered: share >= 0.8,
});

const nextAfter = (...events: readonly LearnerEvent[]) => progressOf(course, events).next;
const moduleTwo = [
  read('touchpoints'),
  read('moments-of-truth'),
  finished('touchpoints'),
  finished('moments-of-truth'),
];

describe('progress', () => {
  test('is the same in whatever order the events are read', () => {
    fc.assert(
      fc.property(arbitraryRecord(), (events) => {
        expect(progressOf(course, [...events].reverse())).toEqual(progressOf(course, events));
      }),
    );
  });

  test('never falls: what is done stays done, a best share never sinks', () => {
    fc.assert(
      fc.property(arbitraryRecord(), arbitraryRecord(), (before, more) => {
        const then = progressOf(course, before);
        const now = progressOf(course, mergeEvents(before, more));
        then.modules.forEach(({ lessons, quizzes, simulations }, index) => {
          expect(now.modules[index]?.lessons.done).toBeGreaterThanOrEqual(lessons.done);
          expect(now.modules[index]?.quizzes.done).toBeGreaterThanOrEqual(quizzes.done);
          expect(now.modules[index]?.simulations.done).toBeGreaterThanOrEqual(simulations.done);
        });
        for (const [quiz, { share }] of then.quizzes) {
          expect(now.quizzes.get(quiz)?.share).toBeGreaterThanOrEqual(share);
        }
        for (const [name, { best, mastered }] of then.simulations) {
          const later = now.simulations.get(name);
          expect(later?.best?.share ?? -1).toBeGreaterThanOrEqual(best?.share ?? -1);
          if (mastered) expect(later?.mastered).toBe(true);
        }
      }),
    );
  });

  test('is the same without the forks', () => {
    fc.assert(
      fc.property(arbitraryRecord(), (events) => {
        const forks = runsOf(events).flatMap(({ id, fork }) => (fork ? [id] : []));
        const rest = events.filter((event) => !('run' in event && forks.includes(event.run)));
        expect(progressOf(course, events)).toEqual(progressOf(course, rest));
      }),
    );
  });

  test('takes no mastery from a fork, however well it went, and goes on with the run it left', () => {
    const fork = { ...started('b', 5), fork: { of: 'a', at: 3 } };
    const progress = progressOf(course, [started('a', 3), fork, ended('b', 6, 0.9)]);
    expect(progress.simulations.get(hotel)).toMatchObject({ best: undefined, mastered: false });
    expect(progress.simulations.get(hotel)?.open?.id).toBe('a');
    expect(progress.modules[1]?.simulations.done).toBe(0);
  });

  test('counts only what the course holds', () => {
    const progress = progressOf(course, [read('touchpoints'), read('since-removed')]);
    expect(progress.modules[1]).toEqual({
      module: 'touchpoints-and-moments',
      lessons: { done: 1, of: 2 },
      quizzes: { done: 0, of: 2 },
      simulations: { done: 0, of: 1 },
    });
    expect(progress.modules[0]?.lessons).toEqual({ done: 0, of: 0 });
  });

  test('remembers when a lesson was first read', () => {
    const progress = progressOf(course, [read('touchpoints', 9), read('touchpoints', 4)]);
    expect(progress.lessons.get('touchpoints')).toBe(4);
  });

  test('keeps the best attempt, not the last', () => {
    const progress = progressOf(course, [
      finished('touchpoints', 6, 1),
      finished('touchpoints', 3, 2),
      ...[started('a', 3), ended('a', 4, 0.9), started('b', 5), ended('b', 6, 0.4)],
    ]);
    expect(progress.quizzes.get('touchpoints')).toEqual({ share: 1, attempts: 2 });
    expect(progress.simulations.get(hotel)).toMatchObject({
      best: { run: 'a', share: 0.9 },
      mastered: true,
      open: undefined,
    });
  });

  test('of a quiz without points is none, not a broken number', () => {
    const empty = { ...finished('touchpoints', 0), possible: 0 } as LearnerEvent;
    expect(progressOf(course, [empty]).quizzes.get('touchpoints')?.share).toBe(0);
  });
});

describe('the next step', () => {
  test('is the first lesson for who has done nothing', () => {
    expect(nextAfter()).toEqual({ reason: 'lesson-unread', lesson: 'touchpoints' });
  });

  test('is an open run before anything else', () => {
    expect(nextAfter(read('touchpoints'), started('a', 5))).toEqual({
      reason: 'run-open',
      simulation: hotel,
      run: 'a',
    });
  });

  test('is the module’s quizzes when its lessons are read, before the next module', () => {
    expect(nextAfter(read('touchpoints'), read('moments-of-truth'))).toEqual({
      reason: 'quiz-not-done',
      quiz: 'touchpoints',
    });
  });

  test('is the module’s simulation when its quizzes are done', () => {
    expect(nextAfter(...moduleTwo)).toEqual({
      reason: 'simulation-not-played',
      simulation: hotel,
    });
  });

  test('is the next module’s lesson when a module is done', () => {
    expect(nextAfter(...moduleTwo, started('a', 5), ended('a', 6, 0.3))).toEqual({
      reason: 'lesson-unread',
      lesson: 'ok-aha-wow',
    });
  });

  test('says when all is done', () => {
    const rest = [read('ok-aha-wow'), finished('ok-aha-wow'), started('a', 5), ended('a', 6, 0.3)];
    expect(nextAfter(...moduleTwo, ...rest)).toEqual({ reason: 'all-done' });
  });
});
