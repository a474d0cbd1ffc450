import type { YAMLError } from 'yaml';
import { brokenLine, type BrokenLine, type Diagnosis } from './broken-line.ts';
import { badIndent } from './bad-indent.ts';
import { brackets, missingComma } from './flow-faults.ts';
import { missingBlank, noKey } from './key-faults.ts';
import { badStart, colonInText, quoteInText } from './text-faults.ts';

/** Each knows one slip of the hand. The first that recognizes it speaks, so the surest come first. */
const slips: readonly ((broken: BrokenLine) => Diagnosis | undefined)[] = [
  tab,
  missingBlank,
  missingComma,
  quoteInText,
  badIndent,
  brackets,
  colonInText,
  badStart,
  noKey,
];

/** What keeps a text from being YAML, with its place. `errors` are the parser's own, at least one. */
export function syntaxFault(
  text: string,
  errors: readonly YAMLError[],
): Diagnosis & { readonly offset: number } {
  const broken = brokenLine(text, errors);
  for (const slip of slips) {
    const found = slip(broken);
    if (found) return { offset: broken.offset, ...found };
  }
  const said = (errors[0]?.message ?? 'It cannot be read').replace(/(?<![.!?])$/, '.');
  return {
    offset: broken.offset,
    message: `This is not YAML: ${said}`,
    fix: 'look at this line and the one before it: indentation, quotation marks, brackets.',
  };
}

function tab({ errors }: BrokenLine): Diagnosis | undefined {
  if (errors[0]?.code !== 'TAB_AS_INDENT') return undefined;
  return {
    message: 'This line is indented with a tab, and YAML counts spaces.',
    fix: 'indent with spaces, two a level, here and in the lines below; most editors turn tabs into spaces at a command.',
  };
}
