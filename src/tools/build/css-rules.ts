/** A rule or a statement of a style sheet: `body` is what its braces hold, undefined for a statement. */
export interface CssRule {
  readonly prelude: string;
  readonly body: string | undefined;
}

/** The rules of a minified style sheet, or of the body of a grouping rule, in order. Knows no comments. */
export function rulesOf(css: string): readonly CssRule[] {
  const rules: CssRule[] = [];
  let start = 0;
  for (let at = 0; at < css.length; at += 1) {
    const character = css[at];
    if (character === '"' || character === "'") {
      at = css.indexOf(character, at + 1);
      if (at < 0) break;
    } else if (character === ';') {
      rules.push({ prelude: css.slice(start, at).trim(), body: undefined });
      start = at + 1;
    } else if (character === '{') {
      const end = closing(css, at);
      rules.push({ prelude: css.slice(start, at).trim(), body: css.slice(at + 1, end) });
      start = end + 1;
      at = end;
    }
  }
  return rules;
}

export function asCss(rules: readonly CssRule[]): string {
  return rules
    .map(({ prelude, body }) => prelude + (body === undefined ? ';' : `{${body}}`))
    .join('');
}

/** Where the brace that opens at `open` closes; the end of the text if it does not. */
function closing(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at += 1) {
    const character = css[at];
    if (character === '"' || character === "'") {
      at = css.indexOf(character, at + 1);
      if (at < 0) break;
    } else if (character === '{') depth += 1;
    else if (character === '}' && --depth === 0) return at;
  }
  return css.length;
}
