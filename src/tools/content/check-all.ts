import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkCourse, parseCourse } from '#domain/course/check-course.ts';
import type { ContentFile, FileProblem } from '#domain/course/course-files.ts';
import { type ConceptCoverage, coverageOf } from '#domain/course/coverage.ts';
import { languagesAlike } from '#domain/shared/languages-alike.ts';
import { checkComponents } from './check-components.ts';
import { checkEntry } from './check-entry.ts';
import { checkGuides } from './check-guides.ts';
import { checkMarkup } from './check-markup.ts';
import { examineSimulation } from './examine-simulation.ts';
import { knownOf } from './known.ts';
import { listContent } from './list-content.ts';
import { forgetful, type Memory } from './memory.ts';
import { placed, type PlacedProblem } from './placed-problem.ts';
import { readCourse, type ReadCourse } from './read-course.ts';
import type { SimulationReport } from './report-text.ts';

export interface Checked {
  /** How many files were looked at. */
  readonly files: number;
  readonly problems: readonly PlacedProblem[];
  /** Of each simulation that can be walked. */
  readonly reports: readonly SimulationReport[];
  /** The competencies of the course; undefined when only some files were looked at. */
  readonly competencies?: readonly string[] | undefined;
  /** What the course does for each concept; undefined when only some files were looked at. */
  readonly coverage?: readonly ConceptCoverage[] | undefined;
}

/** Codes that mean nothing while a quiz cannot be read. */
const needsQuizzes: ReadonlySet<string> = new Set([
  'unknown-question',
  'concept-asked-too-seldom',
  'concept-asked-one-way',
]);

/** course, concepts, glossary, sources, competencies, figures, openings */
const sharedFiles = 7;

/**
 * Checks everything in the folder `root`: the course, its lessons, quizzes, tests, simulations and guides. What is proved of
 * simulations may come from memory.
 */
export function checkAll(root: string, memory: Memory = forgetful): Checked {
  const list = listContent(root);
  const course = readCourse(root, list);
  const known = knownOf(course);
  const text = (file: string) => readFileSync(join(root, file), 'utf8');
  const quizzes = list.quizzes.flatMap((file) => checkEntry(file, text(file), known, 'quiz'));
  const tests = list.tests.flatMap((file) => checkEntry(file, text(file), known, 'test'));
  const examined = [...list.simulations, ...list.examples].map((file) => ({
    file,
    ...examineSimulation(text(file), known, memory),
  }));
  const unreadable = new Set(course.problems.map(({ file }) => file));
  const quizIsUnreadable = quizzes.some(
    ({ code }) => code === 'yaml-syntax' || code === 'duplicate-key',
  );

  const ofCourse = checkCourse(course.files)
    .filter(({ file }) => !unreadable.has(file))
    .filter(({ problem }) => !(quizIsUnreadable && needsQuizzes.has(problem.code)))
    .map((each) => placeOf(each, course));
  return {
    files: sharedFiles + Object.values(list).flat().length - list.problems.length,
    problems: [
      ...list.problems,
      ...course.problems,
      ...ofCourse,
      ...alikeIn(course.files.figures, course),
      ...alikeIn(course.files.openings, course),
      ...[...course.lessons.values()].flatMap((read) => [
        ...checkComponents(root, 'lesson', read.lesson.file, read),
        ...checkMarkup(read.lesson.file, read),
      ]),
      ...checkGuides(root, list.guides),
      ...quizzes,
      ...tests,
      ...examined.flatMap(({ file, problems }) => problems.map((each) => placed(each, file, each))),
    ],
    reports: examined
      .filter(({ file }) => list.simulations.includes(file))
      .flatMap(({ file, report }) => (report ? [{ file, mastery: known.mastery, ...report }] : [])),
    competencies: [...known.competencies],
    coverage: coverageOf(course.files, parseCourse(course.files)),
  };
}

/** Texts that are still the same in both languages. */
function alikeIn({ file, data }: ContentFile, course: ReadCourse): readonly PlacedProblem[] {
  return languagesAlike(data).map((problem) => placeOf({ file, problem }, course));
}

function placeOf({ file, problem, offset }: FileProblem, course: ReadCourse): PlacedProblem {
  const lesson = course.lessons.get(file);
  if (lesson && offset !== undefined) return placed(problem, file, lesson.placeInBody(offset));
  const content = lesson ?? course.yaml.get(file);
  return placed(problem, file, content?.placeOf(problem.path) ?? { line: 1, column: 1 });
}
