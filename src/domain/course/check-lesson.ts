import { problem } from '../shared/problem.ts';
import type { CourseFiles, FileProblem, LessonFile, ParsedCourse } from './course-files.ts';
import type { Lesson } from './lesson.ts';

/** Whether a lesson’s front matter names concepts, simulation and sources that exist, as its twin does. */
export function checkLesson(
  file: LessonFile,
  lesson: Lesson,
  files: CourseFiles,
  parsed: ParsedCourse,
): readonly FileProblem[] {
  const found: FileProblem[] = [];
  const report = (code: string, path: (string | number)[], message: string, fix: string) =>
    found.push({ file: file.file, problem: problem(code, path, message, fix) });

  lesson.concepts.forEach((id, index) => {
    const concept = parsed.concepts?.find((each) => each.id === id);
    if (parsed.concepts && !concept) {
      report(
        'unknown-concept',
        ['concepts', index],
        `The concept "${id}" is not in ${files.concepts.file}.`,
        'Add it there, or correct the id.',
      );
    } else if (concept && concept.lesson !== file.lesson) {
      report(
        'concept-of-other-lesson',
        ['concepts', index],
        `The concept "${id}" belongs to the lesson "${concept.lesson}"; a concept is explained in one place.`,
        `Remove it here, or move it in ${files.concepts.file}.`,
      );
    }
  });

  for (const concept of parsed.concepts ?? []) {
    if (concept.lesson === file.lesson && !lesson.concepts.includes(concept.id)) {
      report(
        'concept-not-taught',
        ['concepts'],
        `The concept "${concept.id}" belongs to this lesson, which does not list it.`,
        `Explain it here and list it, or correct its lesson in ${files.concepts.file}.`,
      );
    }
  }

  if (lesson.simulation && !files.simulations.has(lesson.simulation)) {
    report(
      'unknown-simulation',
      ['simulation'],
      `There is no simulation "${lesson.simulation}".`,
      'Correct the name, or leave the key out until the simulation is written.',
    );
  }

  lesson.furtherReading.forEach((key, index) => {
    if (parsed.sources && !(key in parsed.sources)) {
      report(
        'unknown-source',
        ['furtherReading', index],
        `The source "${key}" is not in ${files.sources.file}.`,
        'Add it there, or correct the key.',
      );
    }
  });

  if (file.locale === 'en') {
    const twin = parsed.lessons.find(
      (each) => each.file.lesson === file.lesson && each.file.locale === 'id',
    )?.lesson;
    for (const key of ['concepts', 'simulation', 'furtherReading', 'minutes'] as const) {
      if (twin && JSON.stringify(twin[key]) !== JSON.stringify(lesson[key])) {
        report(
          'languages-differ',
          [key],
          `The two languages of "${file.lesson}" differ in \`${key}\`; the words may differ, the lesson may not.`,
          'Make them the same.',
        );
      }
    }
  }
  return found;
}
