import type { Course, Module } from './course.ts';
import { stopsOf } from './journey.ts';

/** Where a lesson stands in the course. Numbers count from 1. */
export interface LessonPlace {
  readonly module: Module;
  readonly moduleNumber: number;
  readonly number: number;
  /** How many lessons its module has. */
  readonly of: number;
  /** The lessons before and after it, across modules; undefined at either end of the course. */
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/** The place of a lesson, or undefined when no module lists it. */
export function placeOfLesson(
  course: Pick<Course, 'modules'>,
  lesson: string,
): LessonPlace | undefined {
  const moduleIndex = course.modules.findIndex(({ lessons }) => lessons.includes(lesson));
  const module = course.modules[moduleIndex];
  if (!module) return undefined;

  const lessons = stopsOf(course).flatMap((stop) => (stop.kind === 'lesson' ? [stop.id] : []));
  const index = lessons.indexOf(lesson);
  return {
    module,
    moduleNumber: moduleIndex + 1,
    number: module.lessons.indexOf(lesson) + 1,
    of: module.lessons.length,
    previous: lessons[index - 1],
    next: lessons[index + 1],
  };
}
