import { type BrokenLine, type Diagnosis, quoted } from './broken-line.ts';

/** `{ id: satu en: one }`: between two entries of a group in brackets the comma is missing, or in one the colon. */
export function missingComma({ errors, line, start, text }: BrokenLine): Diagnosis | undefined {
  const found = errors.find(
    ({ code, message }) => code === 'BLOCK_IN_FLOW' || /^Missing ,/.test(message),
  );
  if (!found) return undefined;
  const isKnown = found.code === 'BLOCK_IN_FLOW';
  const from = isKnown ? found.pos[0] : Math.min(...errors.map(({ pos }) => pos[0]));
  const over = text.slice(from, isKnown ? found.pos[1] : undefined);
  const [, lead = '', key] = /^([^{}[\]]*?(?:^|\s))([\w-]+):(?=\s)/.exec(over) ?? [];
  if (key) {
    return {
      offset: from + lead.length,
      message: `Between two entries in { … } a comma is missing, before "${key}:".`,
      fix: `write \`, ${key}: …\`; or, if "${key}:" belongs to the text before it, put that text in quotes.`,
    };
  }
  const [, word] = /([\w-]+)\s*$/.exec(line.slice(0, from - start)) ?? [];
  if (word && /^\s*[{[]/.test(over)) {
    return {
      message: `After "${word}" a colon is missing.`,
      fix: `write \`${word}: ${over.trim().charAt(0)} …\`.`,
    };
  }
  const words = over.split('\n')[0]?.trim() ?? '';
  return {
    offset: from,
    message: `In { … } an unquoted text cannot hold a colon like this one: ${quoted(words)}.`,
    fix: `put it in quotes: ${quoted(words)}.`,
  };
}

/** A bracket that is not closed, or one too many. */
export function brackets({ errors, lines, at, line }: BrokenLine): Diagnosis | undefined {
  const [first] = errors;
  const [, extra] =
    /Unexpected flow-(?:map|seq)-end token.*"([}\]])"/.exec(first?.message ?? '') ?? [];
  if (extra) {
    return {
      message: `This ${extra} closes nothing: there is one more than was opened.`,
      fix: 'remove it, or open the bracket that it should close.',
    };
  }
  const [, kind, mark = ''] =
    /^Flow (map|sequence) in block collection .* with a (\S)$|$/.exec(first?.message ?? '') ?? [];
  const isOpen = kind !== undefined || /^Expected flow/.test(first?.message ?? '');
  if (!isOpen) return undefined;
  const closing = mark || (/end with (\S)/.exec(first?.message ?? '')?.[1] ?? '}');
  const opening = closing === ']' ? '[' : '{';
  const opened = lines.slice(0, at + 1).findLastIndex((each) => each.includes(opening));
  const comment = opened < 0 ? -1 : (lines[opened] ?? '').search(/\s#/);
  if (comment >= 0) {
    return {
      offset: lines.slice(0, opened).reduce((sum, each) => sum + each.length + 1, comment + 1),
      message: `What follows this unquoted # is a comment, and so is the ${closing} that would close the ${opening}.`,
      fix: 'put the text with the # in quotes; a colour is written without it.',
    };
  }
  const instead = closing === ']' ? '}' : ']';
  const where = opened < 0 || opened === at ? 'here' : `in line ${opened + 1}`;
  return {
    message: `The ${opening} opened ${where} is not closed before this.`,
    fix:
      line.includes(instead) && opened === at
        ? `close it with ${closing}.`
        : `write ${closing} at its end, or indent the lines inside it deeper than their key.`,
  };
}
