/** A text with gaps, written `{gap}`, as its words and its gaps in turn: it begins and ends with words, which may be none. */
export function gapsIn(text: string): readonly (string | { readonly gap: string })[] {
  return text.split(GAP).map((part, at) => (at % 2 === 1 ? { gap: part } : part));
}

const GAP = /\{([a-z][a-z0-9-]*)\}/;
