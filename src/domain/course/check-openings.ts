import { problem } from '../shared/problem.ts';
import type { CourseFiles, FileProblem, ParsedCourse } from './course-files.ts';

/** Whether each module that has lessons opens with one scene, whose options lead to lessons of that module. */
export function checkOpenings(
  files: CourseFiles,
  { course, openings }: ParsedCourse,
): readonly FileProblem[] {
  if (!course || !openings) return [];
  const inOpenings = (code: string, path: (string | number)[], message: string, fix: string) => ({
    file: files.openings.file,
    problem: problem(code, path, message, fix),
  });

  const missing = course.modules.flatMap((module, index): FileProblem[] => {
    const opening = openings.filter((each) => each.module === module.id);
    if (module.lessons.length === 0 || opening.length === 1) return [];
    if (opening.length > 1) {
      const second = openings.findLastIndex((each) => each.module === module.id);
      const message = `The module "${module.id}" opens a second time; it begins with one scene.`;
      return [inOpenings('listed-twice', [second, 'module'], message, 'Remove one of the two.')];
    }
    return [
      {
        file: files.course.file,
        problem: problem(
          'module-without-opening',
          ['modules', index, 'id'],
          `The module "${module.id}" opens with no scene; every module begins with two minutes to act in, before the theory.`,
          `Add an opening with \`module: ${module.id}\` to ${files.openings.file}.`,
        ),
      },
    ];
  });

  const unknown = openings.flatMap((opening, index): FileProblem[] => {
    const module = course.modules.find(({ id }) => id === opening.module);
    if (!module) {
      const message = `There is no module "${opening.module}".`;
      return [inOpenings('unknown-module', [index, 'module'], message, 'Correct the id.')];
    }
    return opening.options.flatMap(({ lesson }, at) => {
      if (module.lessons.length === 0 || module.lessons.includes(lesson)) return [];
      const message = `The module "${module.id}" has no lesson "${lesson}"; an option leads on within its module.`;
      const fix = `Name one of these: ${module.lessons.join(', ')}.`;
      return [inOpenings('unknown-lesson', [index, 'options', at, 'lesson'], message, fix)];
    });
  });
  return [...missing, ...unknown];
}
