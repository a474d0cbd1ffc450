import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import type { Document, YAMLError } from 'yaml';
import { type Problem, problem } from '#domain/shared/problem.ts';

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
  const { data, faults } = valueOf(document);
  return {
    data,
    faults: faults.map(({ problem, offset }) => ({ problem, place: place(offset) })),
    placeOf: (path) => place(offsetOf(document, path)),
  };
}

interface Fault {
  readonly problem: Problem;
  readonly offset: number;
}

function valueOf(document: Document.Parsed): { data: unknown; faults: readonly Fault[] } {
  const faults = [...faultsOf(document), ...unresolved(document)];
  if (faults.length > 0) return { data: undefined, faults };
  try {
    return { data: document.toJS(), faults };
  } catch (error) {
    // So many aliases of aliases that the value would explode.
    const message = `This is not YAML that can be read: ${sentence((error as Error).message)}`;
    return {
      data: undefined,
      faults: [{ problem: problem('yaml-syntax', [], message, fallback), offset: 0 }],
    };
  }
}

/** The keys written twice, and the first other error: what follows it is mostly its echo. */
function faultsOf({ errors }: Document.Parsed): readonly Fault[] {
  const [first] = errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  return errors
    .filter((error) => error.code === 'DUPLICATE_KEY' || error === first)
    .map((error) => ({
      offset: error.pos[0],
      problem:
        error.code === 'DUPLICATE_KEY'
          ? problem(
              'duplicate-key',
              [],
              'This key stands twice in the same group.',
              'remove one, or rename it.',
            )
          : problem(
              'yaml-syntax',
              [],
              `This is not YAML: ${sentence(error.message)}`,
              fixes[error.code] ?? fallback,
            ),
    }));
}

const quotes =
  'put the text in quotes: an unquoted text cannot hold a colon and a space, or begin with - @ ` % & * ! | > [ {.';

const fixes: Partial<Record<YAMLError['code'], string>> = {
  BLOCK_AS_IMPLICIT_KEY: quotes,
  BAD_SCALAR_START: quotes,
  MISSING_CHAR: 'close the quotation mark or the bracket that is still open.',
  TAB_AS_INDENT: 'indent with spaces.',
  BAD_INDENT: 'close the bracket that is still open, or indent the lines of one group alike.',
  MULTIPLE_DOCS: 'remove the line "---" and what follows.',
};

const fallback = 'look at this line and the one before it: indentation, quotation marks, brackets.';

/** Aliases (`*name`) of an anchor that does not exist, or that they stand in themselves. */
function unresolved(document: Document.Parsed): readonly Fault[] {
  const found: Fault[] = [];
  visit(document, {
    Alias(_, alias, ancestors) {
      const target = alias.resolve(document);
      if (target && !ancestors.includes(target)) return;
      const why = target ? 'it stands within that itself' : 'nothing before it is';
      const message = `"*${alias.source}" repeats what is marked "&${alias.source}", and ${why}.`;
      const fix = 'write the text itself, in quotes if it begins with *.';
      found.push({
        offset: alias.range?.[0] ?? 0,
        problem: problem('yaml-syntax', [], message, fix),
      });
    },
  });
  return found;
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

function sentence(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}.`;
}
