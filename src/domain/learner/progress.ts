import type { Module } from '../course/course.ts';
import type { EventOf, LearnerEvent } from './event.ts';
import { byTime } from './merge-events.ts';
import type { NextStep } from './next-step.ts';
import { nextStepOf } from './next-step.ts';
import type { Run } from './runs.ts';
import { countingRuns, openRunAmong, runsOf } from './runs.ts';

/** As much of the course as progress depends on. Every lesson has a quiz of the same name. */
export interface CourseOutline {
  readonly modules: readonly Pick<Module, 'id' | 'lessons' | 'simulations'>[];
}

/** How far a learner has come. The maps also hold what the course has since dropped; counts and next step do not. */
export interface Progress {
  /** Lessons read, and when for the first time, in milliseconds since 1970. */
  readonly lessons: ReadonlyMap<string, number>;
  /** Quizzes finished, with the best share of the points, 0 … 1. */
  readonly quizzes: ReadonlyMap<string, { readonly share: number; readonly attempts: number }>;
  /** Simulations played or begun. Forks do not count, nor does an end whose run is unknown. */
  readonly simulations: ReadonlyMap<string, SimulationProgress>;
  /** One for each module, in the course’s order. */
  readonly modules: readonly ModuleProgress[];
  readonly next: NextStep;
}

export interface SimulationProgress {
  /** The ended run with the highest share, the earliest of equals; undefined before the first. */
  readonly best: EventOf<'run-ended'> | undefined;
  /** Whether any run reached mastery. */
  readonly mastered: boolean;
  /** The run to be continued. */
  readonly open: Run | undefined;
}

export interface ModuleProgress {
  readonly module: string;
  readonly lessons: Tally;
  readonly quizzes: Tally;
  readonly simulations: Tally;
}

export interface Tally {
  readonly done: number;
  readonly of: number;
}

/** Events may come in any order. */
export function progressOf(course: CourseOutline, events: readonly LearnerEvent[]): Progress {
  const done = {
    lessons: lessonsOf(events),
    quizzes: quizzesOf(events),
    simulations: simulationsOf(events),
  };
  const played = new Map([...done.simulations].filter(([, { best }]) => best));
  return {
    ...done,
    modules: course.modules.map(({ id, lessons, simulations }) => ({
      module: id,
      lessons: tally(lessons, done.lessons),
      quizzes: tally(lessons, done.quizzes),
      simulations: tally(simulations, played),
    })),
    next: nextStepOf(course, done),
  };
}

function lessonsOf(events: readonly LearnerEvent[]): Progress['lessons'] {
  const lessons = new Map<string, number>();
  for (const event of events) {
    if (event.kind !== 'lesson-read') continue;
    lessons.set(event.lesson, Math.min(event.at, lessons.get(event.lesson) ?? Infinity));
  }
  return lessons;
}

function quizzesOf(events: readonly LearnerEvent[]): Progress['quizzes'] {
  const quizzes = new Map<string, { share: number; attempts: number }>();
  for (const event of events) {
    if (event.kind !== 'quiz-finished') continue;
    const share = event.possible > 0 ? event.points / event.possible : 0;
    const before = quizzes.get(event.quiz) ?? { share, attempts: 0 };
    quizzes.set(event.quiz, {
      share: Math.max(before.share, share),
      attempts: before.attempts + 1,
    });
  }
  return quizzes;
}

function simulationsOf(events: readonly LearnerEvent[]): Progress['simulations'] {
  const runs = countingRuns(runsOf(events));
  const counting = new Set(runs.map(({ id }) => id));
  const ends = events
    .filter((event) => event.kind === 'run-ended')
    .filter(({ run }) => counting.has(run))
    .sort(byTime);
  const names = new Set([
    ...runs.map(({ transcript }) => transcript.simulation),
    ...ends.map(({ simulation }) => simulation),
  ]);
  return new Map(
    [...names].map((name) => {
      const own = ends.filter(({ simulation }) => simulation === name);
      return [
        name,
        {
          best: own.find(({ share }) => share === Math.max(...own.map((end) => end.share))),
          mastered: own.some(({ mastered }) => mastered),
          open: openRunAmong(runs, name),
        },
      ];
    }),
  );
}

function tally(names: readonly string[], done: ReadonlyMap<string, unknown>): Tally {
  return { done: names.filter((name) => done.has(name)).length, of: names.length };
}
