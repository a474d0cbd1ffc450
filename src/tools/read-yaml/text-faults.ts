import { type BrokenLine, type Diagnosis, keyOf, quoted } from './broken-line.ts';

/** `'it's here'`, `"she said "no""`: a quotation mark inside closes the text. */
export function quoteInText({ errors, line, start }: BrokenLine): Diagnosis | undefined {
  for (const { code, pos } of errors) {
    if (code !== 'UNEXPECTED_TOKEN') continue;
    const column = pos[0] - start;
    const before = line.slice(0, column).trimEnd();
    const mark = before.at(-1);
    const rest = line.slice(column).trim();
    if ((mark !== "'" && mark !== '"') || !rest || /^[,}\]]/.test(rest)) continue;
    const more = rest.split(/[,}\]]/)[0]?.trim() ?? '';
    return { offset: pos[0], ...afterQuote(mark, more, column === before.length, line) };
  }
  return unclosedQuote(errors);
}

function afterQuote(mark: string, more: string, isAdjacent: boolean, line: string): Diagnosis {
  const message = `The text in ${mark}…${mark} is closed by the ${mark} before "${more}", and this stands after it.`;
  if (!isAdjacent) return { message, fix: `take it into the quotation marks, or remove it.` };
  const other = mark === "'" ? '"' : "'";
  const twice =
    mark === "'" ? "write an apostrophe in it twice ('')" : 'write a quotation mark in it \\"';
  return {
    message,
    fix: line.includes(other)
      ? `${twice}, or use the curly ’ and “ ”.`
      : `put the whole text in ${other}…${other}, or ${twice}.`,
  };
}

function unclosedQuote(errors: BrokenLine['errors']): Diagnosis | undefined {
  const [, mark] = /Missing closing (['"])quote/.exec(errors[0]?.message ?? '') ?? [];
  if (!mark) return undefined;
  return {
    message: `A text in ${mark}…${mark} is not closed before the file ends.`,
    fix: `close it with ${mark} where it ends; look for the last text that begins with ${mark}.`,
  };
}

/** `title: Kamar: belum siap`: a colon and a space make a key of what stands before them. */
export function colonInText({ errors, line, offset, start }: BrokenLine): Diagnosis | undefined {
  if (errors[0]?.code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined;
  const text = line.slice(offset - start).trim();
  if (!/:\s/.test(text)) return undefined;
  const isCurly = /^[“‘„«]/.test(text);
  return {
    message: isCurly
      ? 'Curly quotes are letters to YAML, and a colon with a space inside them ends a key.'
      : `The text "${text.length > 40 ? `${text.slice(0, 40)}…` : text}" holds a colon and a space, which makes a key of what stands before them.`,
    fix: `put straight quotes around ${isCurly ? 'the whole, curly quotes and all' : 'it'}: ${quoted(text)}.`,
  };
}

/** `text: @home`, `text: - yes`: characters that mean something to YAML at the start of a text. */
export function badStart({ errors, line, offset, start }: BrokenLine): Diagnosis | undefined {
  const [first] = errors;
  const isList = /block-seq-ind on same line with key/.test(first?.message ?? '');
  const text = line.slice(offset - start).trim();
  const isKeyMark = first?.code === 'BLOCK_AS_IMPLICIT_KEY' && text.startsWith('? ');
  if (first?.code !== 'BAD_SCALAR_START' && !isList && !isKeyMark) return undefined;
  const character = text.slice(0, 1);
  return {
    message: isList
      ? `A list does not begin in the line of its key${keyOf(line) ? ` "${keyOf(line)}"` : ''}; and an unquoted text does not begin with "- ".`
      : `An unquoted text cannot begin with ${character}, which means something to YAML.`,
    fix: isList
      ? `put each "- …" in a line of its own below the key; or, if it is a text, in quotes: ${quoted(text)}.`
      : `put it in quotes: ${quoted(text)}.`,
  };
}
