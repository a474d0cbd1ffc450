import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryRecord } from '../../../tests/support/arbitrary-events.ts';
import { achievementOf } from './achievement.ts';
import type { LearnerEvent } from './event.ts';
import { mergeEvents } from './merge-events.ts';

const course = {
  modules: [
    { id: 'being-written', lessons: [], simulations: [] },
    {
      id: 'touchpoints-and-moments',
      lessons: ['touchpoints', 'moments-of-truth'],
      simulations: ['hotel-room-not-ready'],
    },
    { id: 'ok-aha-wow', lessons: ['ok-aha-wow'], simulations: [] },
  ],
};
const read = (lesson: string, at: number): LearnerEvent => ({
  ...{ id: `read-${lesson}`, at, kind: 'lesson-read', lesson },
});
const finished = (quiz: string, points: number, at: number): LearnerEvent => ({
  ...{ id: `quiz-${quiz}-${at}`, at, kind: 'quiz-finished', quiz, points, possible: 8 },
});

describe('what was achieved', () => {
  test('is the same in whatever order the events are read', () => {
    fc.assert(
      fc.property(arbitraryRecord(), (events) => {
        expect(achievementOf(course, [...events].reverse())).toEqual(achievementOf(course, events));
      }),
    );
  });

  test('is never taken back by what is done later', () => {
    fc.assert(
      fc.property(arbitraryRecord(), arbitraryRecord(), (before, more) => {
        const then = achievementOf(course, before).modules.map(({ module }) => module);
        const now = achievementOf(course, mergeEvents(before, more)).modules;
        for (const module of then) expect(now.map((each) => each.module)).toContain(module);
      }),
    );
  });

  test('is nothing at first, and the first module is nearest', () => {
    expect(achievementOf(course, [])).toEqual({
      modules: [],
      isWhole: false,
      nearest: {
        module: 'touchpoints-and-moments',
        lessons: ['touchpoints', 'moments-of-truth'],
        quizzes: ['touchpoints', 'moments-of-truth'],
        simulations: ['hotel-room-not-ready'],
      },
      from: undefined,
      to: undefined,
    });
  });

  test('is nearest for the module of which the least part is left', () => {
    expect(achievementOf(course, [read('ok-aha-wow', 10)]).nearest).toEqual({
      ...{ module: 'ok-aha-wow', lessons: [], quizzes: ['ok-aha-wow'], simulations: [] },
    });
  });

  test('is a module when all of it was done, with the best of each quiz and the days', () => {
    const events = [
      read('ok-aha-wow', 10),
      finished('ok-aha-wow', 4, 20),
      finished('ok-aha-wow', 6, 30),
      read('touchpoints', 5),
    ];
    expect(achievementOf(course, events)).toMatchObject({
      modules: [{ module: 'ok-aha-wow', lessons: 1, quizShare: 0.75, played: 0, mastered: 0 }],
      isWhole: false,
      nearest: { module: 'touchpoints-and-moments', lessons: ['moments-of-truth'] },
      from: 10,
      to: 30,
    });
  });
});
