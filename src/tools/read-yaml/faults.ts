import { type Document, isScalar, type LineCounter, visit, type YAMLError } from 'yaml';
import { type Problem, problem } from '#domain/shared/problem.ts';
import { syntaxFault } from './syntax-fault.ts';

/** What keeps a text from being read, and where: counted from its first character. */
export interface Fault {
  readonly problem: Problem;
  readonly offset: number;
}

/**
 * The first syntax error, since what follows it is mostly its echo; the keys written twice before it; and aliases that
 * lead nowhere.
 */
export function faultsOf(
  document: Document.Parsed,
  text: string,
  lines: LineCounter,
): readonly Fault[] {
  const syntax = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  const [first] = syntax;
  const before = first?.pos[0] ?? Infinity;
  const doubled = document.errors
    .filter(({ code, pos }) => code === 'DUPLICATE_KEY' && pos[0] < before)
    .map((error) => doubledKey(document, error, lines));
  if (!first) return [...doubled, ...unresolved(document)];
  const { message, fix, offset } = syntaxFault(text, syntax);
  return [...doubled, { offset, problem: problem('yaml-syntax', [], message, fix) }];
}

function doubledKey(
  document: Document.Parsed,
  { pos: [offset] }: YAMLError,
  lines: LineCounter,
): Fault {
  let key = '';
  let line: number | undefined;
  visit(document, {
    Map(_, map) {
      const keys = map.items.map((pair) => pair.key).filter((each) => isScalar(each));
      const second = keys.find((each) => each.range?.[0] === offset);
      const one = keys.find((each) => each.value === second?.value);
      if (!second || !one) return;
      key = String(second.value);
      line = lines.linePos(one.range?.[0] ?? 0).line;
      return visit.BREAK;
    },
  });
  const message = line
    ? `The key "${key}" stands in this group already, in line ${line}.`
    : 'This key stands twice in the same group.';
  const fix = 'remove one of the two, or rename this one.';
  return { offset, problem: problem('duplicate-key', [], message, fix) };
}

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
