import { isMap, isPair, isScalar, isSeq, parseDocument, type Pair, type YAMLMap } from 'yaml';

export interface ExcerptAsked {
  /** Keys from the top, joined by `/`, as in `scenes/counter/choices/do-our-best`. */
  readonly of: string;
  /** Of what stands there only these keys; everything when left out. */
  readonly only?: readonly string[] | undefined;
}

/**
 * A part of a YAML text as it is written there, moved to the left margin and without comments. Where keys are left
 * out, a line `# …` stands for them. @throws {RangeError} when nothing stands there.
 */
export function excerptOf(yaml: string, { of, only }: ExcerptAsked): string {
  const pair = pairAt(yaml, of);
  const written = only ? parts(yaml, pair, only) : source(yaml, pair);
  const lines = written.split('\n').map(withoutComment);
  return leftAligned(lines.filter((line) => line !== undefined)).join('\n');
}

function pairAt(yaml: string, of: string): Pair {
  let map: unknown = parseDocument(yaml).contents;
  let found: Pair | undefined;
  for (const key of of.split('/')) {
    found = pairsOf(map).find((pair) => keyOf(pair) === key);
    map = found?.value;
  }
  if (!found) throw new RangeError(`Nothing stands at "${of}".`);
  return found;
}

function parts(yaml: string, pair: Pair, only: readonly string[]): string {
  const pairs = pairsOf(pair.value);
  const missing = only.find((key) => !pairs.some((each) => keyOf(each) === key));
  if (missing) throw new RangeError(`"${keyOf(pair)}" has no "${missing}".`);
  const lines = pairs.map((each) => {
    if (only.includes(keyOf(each))) return source(yaml, each);
    return `${indentOf(yaml, startOf(each))}# …`;
  });
  const once = lines.filter((line, at) => line !== lines[at - 1]);
  return [`${indentOf(yaml, startOf(pair))}${keyOf(pair)}:`, ...once].join('\n');
}

/** A key and its value, from the start of its line. */
function source(yaml: string, pair: Pair): string {
  return yaml.slice(yaml.lastIndexOf('\n', startOf(pair)) + 1, endOf(pair.value));
}

/** A line of comment alone is left out, other than one that stands for keys. */
function withoutComment(line: string): string | undefined {
  if (/^\s*#(?! …)/.test(line)) return undefined;
  return line.replace(/ +#(?! …) .*$/, '');
}

function leftAligned(lines: readonly string[]): readonly string[] {
  const margin = /^ */.exec(lines[0] ?? '')?.[0].length ?? 0;
  return lines.map((line) => line.slice(margin));
}

function indentOf(yaml: string, offset: number): string {
  return ' '.repeat(offset - yaml.lastIndexOf('\n', offset) - 1);
}

function pairsOf(node: unknown): readonly Pair[] {
  return isMap(node) ? (node as YAMLMap).items.filter((item) => isPair(item)) : [];
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

function startOf({ key }: Pair): number {
  return isScalar(key) ? (key.range?.[0] ?? 0) : 0;
}

/** Where a value ends, before any comment and line break that follow it. */
function endOf(node: unknown): number {
  if (isMap(node) && !node.flow) return endOf(node.items.at(-1)?.value);
  if (isSeq(node) && !node.flow) return endOf(node.items.at(-1));
  return (node as { readonly range?: readonly number[] } | null)?.range?.[1] ?? 0;
}
