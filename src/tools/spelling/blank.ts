/** A stretch of a text by its offsets; the end is not part of it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The text with everything blanked but these stretches: what is left keeps its line and column. */
export function blankExcept(text: string, stretches: readonly Stretch[]): string {
  let kept = '';
  let done = 0;
  for (const { from, to } of stretches.toSorted((one, other) => one.from - other.from)) {
    kept += blanked(text.slice(done, from)) + text.slice(Math.max(done, from), to);
    done = Math.max(done, to);
  }
  return kept + blanked(text.slice(done));
}

/** The text with everything blanked that matches. */
export function blankMatches(text: string, ...patterns: readonly RegExp[]): string {
  return patterns.reduce((rest, pattern) => rest.replaceAll(pattern, blanked), text);
}

function blanked(text: string): string {
  return text.replaceAll(/[^\n]/g, ' ');
}
