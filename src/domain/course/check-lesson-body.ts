import { type Problem, problem } from '../shared/problem.ts';
import type { CourseFiles, FileProblem, LessonFile, ParsedCourse } from './course-files.ts';
import { type BodyReference, referencesOf } from './lesson-body.ts';
import type { Lesson } from './lesson.ts';

/** Whether the prose points only at what exists, and explains every concept that its front matter lists. */
export function checkLessonBody(
  file: LessonFile,
  lesson: Lesson | undefined,
  files: CourseFiles,
  parsed: ParsedCourse,
): readonly FileProblem[] {
  const references = referencesOf(file.body);
  const known = knownIds(lesson, files, parsed);

  const unknown = references.flatMap(({ kind, id, offset }): FileProblem[] => {
    if (known[kind] === undefined || known[kind].has(id)) return [];
    return [{ file: file.file, problem: unknownProblem[kind](id, files), offset }];
  });

  const explained = new Set(
    references.filter(({ kind }) => kind === 'concept').map(({ id }) => id),
  );
  const missing = (lesson?.concepts ?? []).flatMap((id, index): FileProblem[] => {
    if (explained.has(id)) return [];
    return [
      {
        file: file.file,
        problem: problem(
          'concept-not-explained',
          ['concepts', index],
          `The lesson lists the concept "${id}", but no paragraph is marked as explaining it.`,
          `Put the paragraph into <Concept id="${id}">…</Concept>.`,
        ),
      },
    ];
  });
  return [...unknown, ...missing];
}

type Kind = BodyReference['kind'];

/** What each kind may point at; undefined where a broken file keeps us from knowing. */
function knownIds(
  lesson: Lesson | undefined,
  files: CourseFiles,
  { glossary, sources }: ParsedCourse,
): Readonly<Record<Kind, ReadonlySet<string> | undefined>> {
  return {
    concept: lesson && new Set(lesson.concepts),
    term: glossary && new Set(glossary.map(({ id }) => id)),
    source: sources && new Set(Object.keys(sources)),
    question: new Set(files.questions.keys()),
  };
}

const unknownProblem: Readonly<Record<Kind, (id: string, files: CourseFiles) => Problem>> = {
  concept: (id) =>
    problem(
      'concept-not-listed',
      [],
      `The paragraph explains the concept "${id}", which this lesson does not list.`,
      'Add it to `concepts` in the front matter, or correct the id.',
    ),
  term: (id, { glossary }) =>
    problem(
      'unknown-term',
      [],
      `The term "${id}" is not in ${glossary.file}.`,
      'Add an entry there, or correct the id.',
    ),
  source: (id, { sources }) =>
    problem(
      'unknown-source',
      [],
      `The source "${id}" is not in ${sources.file}.`,
      'Add it there, or correct the key.',
    ),
  question: (id) =>
    problem(
      'unknown-question',
      [],
      `There is no question "${id}".`,
      'Write it as "quiz/question", both ids as in the quiz’s file.',
    ),
};
