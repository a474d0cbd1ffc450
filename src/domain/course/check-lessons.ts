import { locales } from '../shared/locale.ts';
import { problem } from '../shared/problem.ts';
import { checkLesson } from './check-lesson.ts';
import { checkLessonBody } from './check-lesson-body.ts';
import { checkLessonLength } from './check-lesson-length.ts';
import type { CourseFiles, FileProblem, LessonFile, ParsedCourse } from './course-files.ts';

/** Whether each lesson stands in both languages, in one module, refers only to what exists, and reads well. */
export function checkLessons(files: CourseFiles, parsed: ParsedCourse): readonly FileProblem[] {
  return parsed.lessons.flatMap(({ file, lesson }) => [
    ...checkPlace(file, files, parsed),
    ...(lesson ? checkLesson(file, lesson, files, parsed) : []),
    ...checkLessonBody(file, lesson, files, parsed),
    ...checkLessonLength(file, lesson),
  ]);
}

function checkPlace(
  file: LessonFile,
  files: CourseFiles,
  { course }: ParsedCourse,
): readonly FileProblem[] {
  const found: FileProblem[] = [];
  const report = (code: string, message: string, fix: string) =>
    found.push({ file: file.file, problem: problem(code, [], message, fix) });
  const { lesson, locale, module } = file;

  for (const other of locales) {
    const twin = (each: LessonFile) => each.lesson === lesson && each.locale === other;
    if (other !== locale && !files.lessons.some(twin)) {
      report(
        'lesson-in-one-language',
        `The lesson "${lesson}" is written in "${locale}" only; every page exists in both languages.`,
        `Write content/lessons/${other}/${module}/${lesson}.mdx.`,
      );
    }
  }
  if (!course) return found;

  const home = course.modules.find((each) => each.lessons.includes(lesson));
  if (!home) {
    report(
      'lesson-in-no-module',
      `No module lists the lesson "${lesson}", so nobody would find it.`,
      `Add it to a module’s lessons in ${files.course.file}.`,
    );
  } else if (home.id !== module) {
    report(
      'lesson-in-other-folder',
      `The lesson lies in the folder "${module}", but the module "${home.id}" lists it.`,
      `Move it to content/lessons/${locale}/${home.id}/.`,
    );
  }
  return found;
}
