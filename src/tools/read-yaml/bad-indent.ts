import { type BrokenLine, type Diagnosis, indentOf, keyOf } from './broken-line.ts';

/**
 * A line whose indentation fits no line above it; or that is indented deeper than a key which has its value already.
 * Names where it could stand, by the keys above.
 */
export function badIndent(broken: BrokenLine): Diagnosis | undefined {
  const at = misplacedLine(broken);
  if (at === undefined) return undefined;
  const { lines, start } = broken;
  const line = lines[at] ?? '';
  const own = indentOf(line);
  const key = keyOf(line);
  const what = isEntry(line) ? 'This entry of a list' : key ? `"${key}"` : 'This line';
  const above = levelsAbove(lines, at).filter((level) => level.isEntry || !isEntry(line));
  const shallower = above.find(({ indent }) => indent < own);
  const deeper = above.findLast(({ indent }) => indent > own) ?? above[0];
  const places = [...new Set([shallower, deeper])].filter((level) => level !== undefined);
  return {
    offset: (at === broken.at ? start : offsetOfLine(lines, at)) + own,
    message: `${what} stands ${own} space${own === 1 ? '' : 's'} in, where no group above it begins.`,
    fix:
      places.length > 0
        ? `indent it by ${places.map(({ indent, key }) => `${indent}, to stand beside "${key}"`).join('; or by ')}.`
        : 'indent the lines of one group alike, two spaces a level.',
  };
}

/** The line that stands wrongly, counted from 0; undefined where the fault is another. */
function misplacedLine({ errors, at, lines, over, line }: BrokenLine): number | undefined {
  const [first] = errors;
  if (first?.code === 'BAD_INDENT' && /must start at the same column/.test(first.message))
    return at;
  // `go: end` and below it, deeper, `two:`: the parser takes both lines for one long key.
  const reachesOn = errors.some(({ code }) => code === 'MULTILINE_IMPLICIT_KEY');
  if (first?.code !== 'BLOCK_AS_IMPLICIT_KEY' || !reachesOn || !over) return undefined;
  const next = lines.findIndex((each, index) => index > at && /\S/.test(each));
  const isDeeper = next > 0 && indentOf(lines[next] ?? '') > indentOf(line);
  return isDeeper && keyOf(lines[next] ?? '') !== undefined ? next : undefined;
}

interface Level {
  readonly indent: number;
  readonly key: string;
  readonly isEntry: boolean;
}

/** The keys under which a line may stand, the nearest first: each is indented less than the one before. */
function levelsAbove(lines: readonly string[], at: number): readonly Level[] {
  const levels: Level[] = [];
  for (const line of lines.slice(0, at).reverse()) {
    const key = keyOf(line);
    const indent = indentOf(line);
    if (key !== undefined && indent < (levels.at(-1)?.indent ?? Infinity))
      levels.push({ indent, key, isEntry: isEntry(line) });
  }
  return levels;
}

function offsetOfLine(lines: readonly string[], at: number): number {
  return lines.slice(0, at).reduce((sum, line) => sum + line.length + 1, 0);
}

function isEntry(line: string): boolean {
  return /^ *- /.test(line);
}
