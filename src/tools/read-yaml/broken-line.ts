import type { YAMLError } from 'yaml';

/** A line that is not YAML, with what stands around it. */
export interface BrokenLine {
  /** Where the parser stumbled, counted from the text's first character. */
  readonly offset: number;
  /** What it stumbled over, up to where it took up again; it may reach into the next lines. */
  readonly over: string;
  /** All that it says of this line, the first first. */
  readonly errors: readonly YAMLError[];
  /** The line, and how many stand above it. */
  readonly line: string;
  readonly at: number;
  readonly lines: readonly string[];
  readonly text: string;
  /** Where the line begins. */
  readonly start: number;
}

/** What is wrong, and how to mend it, in an author's words. */
export interface Diagnosis {
  readonly message: string;
  /** Starts with a verb. */
  readonly fix: string;
  /** Where it is, when that is not where the parser stumbled. */
  readonly offset?: number;
}

/** The line at which the first of these errors stands. `errors` is not empty. */
export function brokenLine(text: string, errors: readonly YAMLError[]): BrokenLine {
  const [from = 0, to = from] = errors[0]?.pos ?? [];
  const offset = Math.min(from, text.length);
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const lines = text.split('\n');
  const at = text.slice(0, start).split('\n').length - 1;
  const line = lines[at] ?? '';
  const here = errors.filter(({ pos: [place] }) => place >= start && place <= start + line.length);
  return { offset, over: text.slice(offset, to), errors: here, line, at, lines, text, start };
}

/** The key that a line begins with, its dash left out: `takes` of `takes: 2` and of `- takes: 2`. */
export function keyOf(line: string): string | undefined {
  return /^\s*(?:- +)*(['"]?)([^\s'":,{}[\]#][^'":{}[\]]*)\1:(?:\s|$)/.exec(line)?.[2];
}

/** How many spaces a line begins with. */
export function indentOf(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0;
}

/** A text in the quotation marks that need no change in it, shortened for a message. */
export function quoted(text: string): string {
  const short = text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
  return short.includes("'") && !/["\\]/.test(short)
    ? `"${short}"`
    : `'${short.replaceAll("'", "''")}'`;
}
