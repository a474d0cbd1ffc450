/** A short text in at most `most` lines of about `letters` letters, broken between words; the last takes the rest. */
export function wrapWords(text: string, letters: number, most = 2): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const fits = last !== undefined && last.length + 1 + word.length <= letters;
    if (fits || (last !== undefined && lines.length === most)) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}
