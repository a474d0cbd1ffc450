/**
 * A label as lines of at most `length` characters, broken between words: SVG text does not wrap by itself.
 * A longer word stands alone on its line.
 */
export function linesOf(label: string, length: number): readonly string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const joined = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && joined.length <= length) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}
