import { problem } from '../shared/problem.ts';
import type { Concept } from './concept.ts';
import type { CourseFiles, FileProblem, ParsedCourse } from './course-files.ts';
import { type ConceptCoverage, coverageOf } from './coverage.ts';

/** A concept is asked about at least so often, in at least so many kinds of question. */
const QUESTIONS = 3;
const KINDS = 2;

/**
 * Whether each concept is asked about often enough, in more than one way, and put to use somewhere that exists or is
 * planned. That it is explained in both languages and stands in the glossary is for `checkLessons` and `checkConcepts`.
 */
export function checkCoverage(files: CourseFiles, parsed: ParsedCourse): readonly FileProblem[] {
  const covered = new Map(coverageOf(files, parsed).map((each) => [each.concept, each]));
  return (parsed.concepts ?? []).flatMap((concept, index) => {
    const coverage = covered.get(concept.id);
    if (!coverage) return [];
    const unknown = unknownPlaces(concept, files, parsed);
    const found = [
      ...asked(coverage),
      ...unknown,
      ...(unknown.length > 0 ? [] : practised(concept, coverage, files)),
    ];
    return found.map(({ at, code, message, fix }) => ({
      file: files.concepts.file,
      problem: problem(code, [index, ...at], message, fix),
    }));
  });
}

interface Found {
  readonly at: readonly string[];
  readonly code: string;
  readonly message: string;
  readonly fix: string;
}

function asked({ concept, lesson, questions, kinds }: ConceptCoverage): readonly Found[] {
  const fix = `Write more into quizzes/${lesson}.yaml, small cases rather than definitions; every question names its \`concept\`.`;
  if (questions.length < QUESTIONS) {
    const times = ['in no question', 'in one question', 'in two questions'][questions.length];
    const message = `The concept "${concept}" is asked about ${times ?? ''}; it takes three to recall an idea in more than one light.`;
    return [{ at: ['id'], code: 'concept-asked-too-seldom', message, fix }];
  }
  if (kinds.length < KINDS) {
    const message = `All ${questions.length} questions about the concept "${concept}" are of the kind ${kinds[0] ?? '(none)'}; who knows that form may answer without the idea.`;
    return [{ at: ['id'], code: 'concept-asked-one-way', message, fix }];
  }
  return [];
}

function practised(
  { practice }: Concept,
  { concept, practice: places }: ConceptCoverage,
  files: CourseFiles,
): readonly Found[] {
  if (places.length > 0) return [];
  const untrained = practice?.simulation;
  const why =
    untrained !== undefined && files.simulations.has(untrained)
      ? `the simulation "${untrained}" is written by now and does not name it in its \`trains\``
      : 'no simulation trains it, and it names no tool and no task at work';
  return [
    {
      at: ['id'],
      code: 'concept-without-practice',
      message: `The concept "${concept}" is put to use nowhere: ${why}.`,
      fix: 'Add `practice` with a `task` (the lesson whose task at work uses it), a `tool` or a planned `simulation`.',
    },
  ];
}

function unknownPlaces(
  { id, practice }: Concept,
  files: CourseFiles,
  { course }: ParsedCourse,
): readonly Found[] {
  const { task, tool, simulation } = practice ?? {};
  const found: Found[] = [];
  const report = (key: string, code: string, message: string, fix: string) =>
    found.push({ at: ['practice', key], code, message, fix });

  if (task !== undefined && !files.lessons.some(({ lesson }) => lesson === task)) {
    report(
      'task',
      'unknown-lesson',
      `The concept "${id}" is practised in the task of the lesson "${task}", which does not exist.`,
      'Name the lesson whose `tryIt` uses it.',
    );
  }
  if (!course) return found;
  const { tools, planned } = course;
  if (tool !== undefined && !tools.includes(tool) && !planned?.tools.includes(tool)) {
    report(
      'tool',
      'unknown-tool',
      `There is no tool "${tool}", and none of that name is planned.`,
      `Correct the name, or add it to \`planned\` in ${files.course.file}.`,
    );
  }
  const isThere = simulation === undefined || files.simulations.has(simulation);
  if (!isThere && !planned?.simulations.includes(simulation)) {
    report(
      'simulation',
      'unknown-simulation',
      `There is no simulation "${simulation}", and none of that name is planned.`,
      `Correct the name, or add it to \`planned\` in ${files.course.file}.`,
    );
  }
  return found;
}
