import { type BrokenLine, type Diagnosis, keyOf } from './broken-line.ts';

/** `takes:2`: without a space after the colon, key and value are one word. */
export function missingBlank({ line, start }: BrokenLine): Diagnosis | undefined {
  const [, before = '', key = '', value = ''] =
    /^(\s*(?:- +)*)([A-Za-z][\w-]*):([^\s:/].*)$/.exec(line) ?? [];
  if (!key || keyOf(line) !== undefined) return undefined;
  return {
    offset: start + before.length,
    message: `A space is missing after the colon: "${shortened(line.trim())}" is read as one word.`,
    fix: `write \`${key}: ${shortened(value)}\`.`,
  };
}

/** A line among keys that is none: `takes = 2`, or the rest of a text. */
export function noKey({ errors, line, lines, at, start }: BrokenLine): Diagnosis | undefined {
  const [first] = errors;
  const isNoKey =
    first?.code === 'MULTILINE_IMPLICIT_KEY' || /followed by map values/.test(first?.message ?? '');
  if (!first || !isNoKey || keyOf(line) !== undefined) return undefined;
  const words = line.trim();
  const [, key, value = ''] = /^([\w-]+)\s*[=;]\s*(.*)$/.exec(words) ?? [];
  const word = key ?? /^[\w-]+$/.exec(words)?.[0];
  const above = keyOf(lines[at - 1] ?? '');
  const ways = [
    ...(word ? [`write \`${word}: ${shortened(value) || '…'}\``] : []),
    ...(above && !key
      ? [`if it is more of "${above}", put that whole text in quotes and indent this line deeper`]
      : []),
  ];
  return {
    offset: start + line.search(/\S/),
    message: `"${shortened(words)}" stands among keys and is none: a key ends with a colon and a space.`,
    fix: `${ways.join('; or, ') || 'give it a key, or remove it'}.`,
  };
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39).trimEnd()}…` : text;
}
