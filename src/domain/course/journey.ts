import type { Course } from './course.ts';

/** A place where the learner stops on the way through the course. */
export interface Stop {
  readonly kind: 'lesson' | 'simulation';
  /** The lesson’s or the simulation’s name. */
  readonly id: string;
  readonly module: string;
}

/** Every stop of the course in the order of the journey: a module’s lessons, then its simulations. */
export function stopsOf(course: Pick<Course, 'modules'>): readonly Stop[] {
  return course.modules.flatMap(({ id: module, lessons, simulations }) => [
    ...lessons.map((id) => ({ kind: 'lesson' as const, id, module })),
    ...simulations.map((id) => ({ kind: 'simulation' as const, id, module })),
  ]);
}
