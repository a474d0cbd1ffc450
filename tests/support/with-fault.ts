/**
 * A text with a fault put in: `fault` is a unified diff whose hunks begin with `@@` and need no line numbers, since
 * what each of them changes stands in the text just once. @throws {Error} when it does not.
 */
export function withFault(text: string, fault: string): string {
  const hunks = fault.split(/^@@.*\n/m).slice(1);
  return hunks.reduce((changed, hunk) => {
    const lines = hunk.trimEnd().split('\n');
    const before = linesWithout('+', lines);
    const after = linesWithout('-', lines);
    if (changed.split(before).length !== 2) {
      throw new Error(`These lines have to stand in the text once:\n${before}`);
    }
    return changed.replace(before, () => after);
  }, text);
}

function linesWithout(sign: string, lines: readonly string[]): string {
  return lines
    .filter((line) => !line.startsWith(sign))
    .map((line) => `${line.slice(1)}\n`)
    .join('');
}
