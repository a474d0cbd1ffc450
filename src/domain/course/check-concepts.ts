import { problem } from '../shared/problem.ts';
import type { CourseFiles, FileProblem, ParsedCourse } from './course-files.ts';

/** Whether each concept has a lesson that teaches it and a glossary entry, and each entry’s source exists. */
export function checkConcepts(files: CourseFiles, parsed: ParsedCourse): readonly FileProblem[] {
  return [...concepts(files, parsed), ...glossary(files, parsed)];
}

function concepts(files: CourseFiles, parsed: ParsedCourse): readonly FileProblem[] {
  const lessons = new Set(files.lessons.map(({ lesson }) => lesson));
  const terms = parsed.glossary && new Set(parsed.glossary.map(({ id }) => id));

  return (parsed.concepts ?? []).flatMap(({ id, lesson }, index) => {
    const found: FileProblem[] = [];
    const report = (code: string, key: string, message: string, fix: string) =>
      found.push({ file: files.concepts.file, problem: problem(code, [index, key], message, fix) });

    if (!lessons.has(lesson)) {
      report(
        'unknown-lesson',
        'lesson',
        `The concept "${id}" belongs to the lesson "${lesson}", which does not exist.`,
        'Name the lesson that explains it, or write that lesson first.',
      );
    }
    if (terms && !terms.has(id)) {
      report(
        'concept-without-term',
        'id',
        `The concept "${id}" has no glossary entry, so nothing can explain it where it is used.`,
        `Add an entry with the id "${id}" to ${files.glossary.file}.`,
      );
    }
    return found;
  });
}

function glossary(files: CourseFiles, { glossary, sources }: ParsedCourse): readonly FileProblem[] {
  return (glossary ?? []).flatMap(({ id, source }, index) => {
    if (!source || !sources || source in sources) return [];
    return {
      file: files.glossary.file,
      problem: problem(
        'unknown-source',
        [index, 'source'],
        `The entry "${id}" names the source "${source}", which is not in ${files.sources.file}.`,
        'Add the source there, or correct the key.',
      ),
    };
  });
}
