/** A sentence of a text, by where it begins in it, with the number of its words. */
export interface Sentence {
  readonly text: string;
  readonly words: number;
  readonly offset: number;
}

/** MDX without its code, comments and link addresses: blanked, so that all else stands where it stood. */
export function withoutCode(mdx: string): string {
  return mdx
    .replace(/```[\s\S]*?```|`[^`\n]*`|\{\/\*[\s\S]*?\*\/\}/g, blank)
    .replace(/(?<=\])\([^)\n]*\)/g, blank);
}

/** The sentences of an MDX text as a reader comes to them; a heading, an item and a cell are sentences of their own. */
export function sentencesOf(mdx: string): readonly Sentence[] {
  const prose = withoutCode(mdx)
    .replace(/<\/?[A-Za-z][^<>]*>/g, blank)
    .replace(beginnings, (mark) => '|'.padEnd(mark.length))
    .replace(/[*_[\]]/g, ' ');
  const sentences = blocksOf(prose).flatMap(({ text, offset }) =>
    piecesOf(text, ends).map((piece) => ({ ...piece, offset: offset + piece.offset })),
  );
  return sentences
    .map(({ text, offset }) => ({ text: text.replace(/\s+/g, ' '), words: wordsIn(text), offset }))
    .filter(({ words }) => words > 0);
}

/** The words of a text; a number and a name with a hyphen are one each. */
export function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

interface Piece {
  readonly text: string;
  readonly offset: number;
}

/** An empty line or a cell’s wall; where a heading, an item or a quotation begins, `sentencesOf` has put a wall. */
const walls = /\n[ \t]*\n|\|/g;
const beginnings = /^[ \t]*(?:#+|[-+>]|\d+\.)[ \t]/gm;
/** What closes a sentence, before white space and something that may begin one. */
const ends = /[.?!…][”’")]*(?=\s+[“‘"(]*[\p{Lu}\p{N}])/gu;

function blocksOf(prose: string): readonly Piece[] {
  const marks = [...prose.matchAll(walls)].map(({ index, 0: wall }) => ({
    from: index,
    to: index + wall.length,
  }));
  const starts = [0, ...marks.map(({ to }) => to)];
  const stops = [...marks.map(({ from }) => from), prose.length];
  return starts.flatMap((start, index) => trimmed(prose.slice(start, stops[index]), start));
}

function piecesOf(text: string, end: RegExp): readonly Piece[] {
  const stops = [...text.matchAll(end)].map(({ index, 0: mark }) => index + mark.length);
  const starts = [0, ...stops];
  return starts.flatMap((start, index) => trimmed(text.slice(start, stops[index]), start));
}

function trimmed(text: string, offset: number): readonly Piece[] {
  const before = text.length - text.trimStart().length;
  return text.trim() === '' ? [] : [{ text: text.trim(), offset: offset + before }];
}

function blank(text: string): string {
  return text.replace(/\S/g, ' ');
}
