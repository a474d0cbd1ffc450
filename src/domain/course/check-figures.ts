import { problem } from '../shared/problem.ts';
import type { CourseFiles, FileProblem, ParsedCourse } from './course-files.ts';

/** Whether each reported figure names sources and lessons that exist, and stands in these as it is quoted. */
export function checkFigures(files: CourseFiles, parsed: ParsedCourse): readonly FileProblem[] {
  return (parsed.figures ?? []).flatMap((figure, index) => {
    const found: FileProblem[] = [];
    const report = (code: string, path: (string | number)[], message: string, fix: string) =>
      found.push({
        file: files.figures.file,
        problem: problem(code, [index, ...path], message, fix),
      });

    figure.sources.forEach((key, at) => {
      if (!parsed.sources || key in parsed.sources) return;
      report(
        'unknown-source',
        ['sources', at],
        `The figure "${figure.id}" names the source "${key}", which is not in ${files.sources.file}.`,
        'Add the source there, or correct the key.',
      );
    });
    figure.lessons.forEach((lesson, at) => {
      const written = files.lessons.filter((each) => each.lesson === lesson);
      if (written.length === 0) {
        report(
          'unknown-lesson',
          ['lessons', at],
          `The figure "${figure.id}" is used in the lesson "${lesson}", which does not exist.`,
          'Correct the name, or take it out.',
        );
      }
      for (const quote of figure.quoted) {
        const lacking = written.filter(({ body }) => !quotes(body, quote));
        for (const { file } of lacking) {
          report(
            'figure-not-quoted',
            ['lessons', at],
            `The figure "${figure.id}" is quoted as “${quote}”, which does not stand in ${file}.`,
            'Make the two say the same, or take the lesson out.',
          );
        }
      }
    });
    return found;
  });
}

/** Whether a text has this very figure: “8%” does not stand in “18%”. */
function quotes(body: string, quote: string): boolean {
  return body
    .split(quote)
    .slice(0, -1)
    .some((before) => !/[\d.,–]$/.test(before));
}
