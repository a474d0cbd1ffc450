import type { LearnerEvent } from './event.ts';
import type { CourseOutline, Progress } from './progress.ts';
import { progressOf } from './progress.ts';

/** What a certificate may say: the modules that were done whole, and when. */
export interface Achievement {
  /** In the course’s order; empty while none is whole. */
  readonly modules: readonly ModuleAchievement[];
  /** Whether that is the whole course. */
  readonly isWhole: boolean;
  /** The module of which the least part is left, the first of equals, and what it lacks; undefined where all are whole. */
  readonly nearest: ModuleLack | undefined;
  /** The days between which it was done, in milliseconds since 1970; undefined while no module is whole. */
  readonly from: number | undefined;
  readonly to: number | undefined;
}

export interface ModuleAchievement {
  readonly module: string;
  readonly lessons: number;
  /** The mean of the best share of each quiz, 0 … 1. */
  readonly quizShare: number;
  /** Simulations played to their end, and how many of them were mastered. */
  readonly played: number;
  readonly mastered: number;
}

export interface ModuleLack {
  readonly module: string;
  /** By id, in the course’s order. */
  readonly lessons: readonly string[];
  readonly quizzes: readonly string[];
  readonly simulations: readonly string[];
}

/**
 * A module is whole when each of its lessons is read, each of their quizzes finished, and each of its simulations
 * played to its end. A module that is still being written is none. Events may come in any order.
 */
export function achievementOf(course: CourseOutline, events: readonly LearnerEvent[]): Achievement {
  const written = course.modules.filter(({ lessons }) => lessons.length > 0);
  const progress = progressOf(course, events);
  const lacks = written.map((module) => lackOf(module, progress));
  const whole = written.filter((_, index) => missing(lacks[index]) === 0);
  const times = whole.flatMap((module) => timesOf(module, events));
  return {
    modules: whole.map((module) => moduleAchievement(module, progress)),
    isWhole: whole.length === written.length && whole.length > 0,
    nearest: nearestOf(written, lacks),
    from: times.length > 0 ? Math.min(...times) : undefined,
    to: times.length > 0 ? Math.max(...times) : undefined,
  };
}

function nearestOf(
  modules: readonly Module[],
  lacks: readonly ModuleLack[],
): ModuleLack | undefined {
  const left = modules.flatMap(({ lessons, simulations }, index) => {
    const lack = lacks[index];
    const all = 2 * lessons.length + simulations.length;
    return lack && missing(lack) > 0 ? [{ lack, part: missing(lack) / all }] : [];
  });
  return left.sort((one, other) => one.part - other.part)[0]?.lack;
}

type Module = CourseOutline['modules'][number];

function moduleAchievement(module: Module, progress: Progress): ModuleAchievement {
  const shares = module.lessons.map((quiz) => progress.quizzes.get(quiz)?.share ?? 0);
  const simulations = module.simulations.map((name) => progress.simulations.get(name));
  return {
    module: module.id,
    lessons: module.lessons.length,
    quizShare: shares.reduce((sum, share) => sum + share, 0) / shares.length,
    played: simulations.length,
    mastered: simulations.filter((each) => each?.mastered).length,
  };
}

function lackOf({ id, lessons, simulations }: Module, progress: Progress): ModuleLack {
  return {
    module: id,
    lessons: lessons.filter((name) => !progress.lessons.has(name)),
    quizzes: lessons.filter((name) => !progress.quizzes.has(name)),
    simulations: simulations.filter((name) => !progress.simulations.get(name)?.best),
  };
}

function missing(lack: ModuleLack | undefined): number {
  return lack ? lack.lessons.length + lack.quizzes.length + lack.simulations.length : 0;
}

/** When each thing was done that makes a module whole. */
function timesOf({ lessons, simulations }: Module, events: readonly LearnerEvent[]) {
  return events.flatMap((event) => {
    switch (event.kind) {
      case 'lesson-read':
        return lessons.includes(event.lesson) ? event.at : [];
      case 'quiz-finished':
        return lessons.includes(event.quiz) ? event.at : [];
      case 'run-ended':
        return simulations.includes(event.simulation) ? event.at : [];
      default:
        return [];
    }
  });
}
