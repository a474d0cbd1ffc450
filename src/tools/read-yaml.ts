import { isAlias, isCollection, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { type Problem, problem } from '#domain/shared/problem.ts';
import { type Fault, faultsOf } from './read-yaml/faults.ts';

/** A place in a file; both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface YamlFile {
  /** The file's value; undefined when `faults` is not empty. */
  readonly data: unknown;
  /** What keeps it from being read as YAML, in the order of the text: syntax errors, keys written twice. */
  readonly faults: readonly { readonly problem: Problem; readonly place: Place }[];
  /** Where a path leads: the key, or the entry of a list. Of a path that leads nowhere, its nearest existing part. */
  placeOf(path: Problem['path']): Place;
}

/** Reads YAML without throwing. */
export function readYaml(text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
  });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const { data, faults } = valueOf(document, text, lines);
  return {
    data,
    faults: faults.map(({ problem, offset }) => ({ problem, place: place(offset) })),
    placeOf: (path) => place(offsetOf(document, path)),
  };
}

function valueOf(
  document: Document.Parsed,
  text: string,
  lines: LineCounter,
): { data: unknown; faults: readonly Fault[] } {
  const faults = faultsOf(document, text, lines);
  if (faults.length > 0) return { data: undefined, faults };
  try {
    return { data: document.toJS(), faults };
  } catch (error) {
    // So many aliases of aliases that the value would explode.
    const message = `This is not YAML that can be read: ${(error as Error).message}.`;
    const fix = 'write out what the aliases (*name) stand for.';
    return {
      data: undefined,
      faults: [{ problem: problem('yaml-syntax', [], message, fix), offset: 0 }],
    };
  }
}

function offsetOf(document: Document.Parsed, path: Problem['path']): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range?.[0] ?? 0;
  for (const key of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find(
        (each) => isScalar(each.key) && String(each.key.value) === String(key),
      );
      if (!pair) break;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof key === 'number' && node.items[key]) {
      node = node.items[key];
      offset = startOf(node) ?? offset;
    } else break;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isScalar(node) || isCollection(node) || isAlias(node) ? node.range?.[0] : undefined;
}
