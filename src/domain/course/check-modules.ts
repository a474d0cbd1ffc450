import { problem } from '../shared/problem.ts';
import type { CourseFiles, FileProblem, ParsedCourse } from './course-files.ts';

/** Whether each lesson and simulation that `course.yaml` lists is there, and is listed once. */
export function checkModules(files: CourseFiles, { course }: ParsedCourse): readonly FileProblem[] {
  const lessons = new Set(files.lessons.map(({ lesson }) => lesson));
  const listed = new Set<string>();

  return (course?.modules ?? []).flatMap((module, index) => [
    ...module.lessons.flatMap((lesson, place) => {
      const path = ['modules', index, 'lessons', place];
      if (!lessons.has(lesson)) return [unknownLesson(path, lesson, module.id)];
      return once(path, 'lesson', lesson);
    }),
    ...module.simulations.flatMap((simulation, place) => {
      const path = ['modules', index, 'simulations', place];
      if (!files.simulations.has(simulation)) return [unknownSimulation(path, simulation)];
      return once(path, 'simulation', simulation);
    }),
  ]);

  function once(path: (string | number)[], kind: string, id: string): FileProblem[] {
    const key = `${kind} ${id}`;
    if (!listed.has(key)) {
      listed.add(key);
      return [];
    }
    return [
      inCourse(
        'listed-twice',
        path,
        `The ${kind} "${id}" is listed a second time; a learner takes each ${kind} once.`,
        'Remove one of the two.',
      ),
    ];
  }

  function unknownLesson(path: (string | number)[], lesson: string, module: string): FileProblem {
    return inCourse(
      'unknown-lesson',
      path,
      `There is no lesson "${lesson}".`,
      `Write content/lessons/id/${module}/${lesson}.mdx and its English twin, or correct the name.`,
    );
  }

  function unknownSimulation(path: (string | number)[], simulation: string): FileProblem {
    return inCourse(
      'unknown-simulation',
      path,
      `There is no simulation "${simulation}".`,
      `Write simulations/${simulation}/simulation.yaml, or correct the name.`,
    );
  }

  function inCourse(code: string, path: (string | number)[], message: string, fix: string) {
    return { file: files.course.file, problem: problem(code, path, message, fix) };
  }
}
