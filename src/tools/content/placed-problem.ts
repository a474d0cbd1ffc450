import type { Problem } from '#domain/shared/problem.ts';
import type { Place } from '../read-yaml.ts';

/** A problem and where it stands. `file` is its path as the author knows it. */
export interface PlacedProblem extends Problem, Place {
  readonly file: string;
}

/** The same problem at a place of a file. */
export function placed(problem: Problem, file: string, { line, column }: Place): PlacedProblem {
  return { ...problem, file, line, column };
}

/** Sorted by place; what is said twice of one place stands there once. */
export function sorted(problems: readonly PlacedProblem[]): readonly PlacedProblem[] {
  const once = new Map(problems.map((each) => [asText(each), each]));
  return [...once.values()].toSorted(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column,
  );
}

/** A problem as the terminal shows it; `file:line:column` can be clicked there. */
export function asText({
  file,
  line,
  column,
  code,
  severity,
  message,
  fix,
}: PlacedProblem): string {
  const warning = severity === 'warning' ? ' (warning)' : '';
  const mend = fix.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
  return `${file}:${line}:${column}  ${code}${warning}\n  ${message}\n  Fix: ${mend}\n`;
}
