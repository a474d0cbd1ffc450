import { asCss, type CssRule, rulesOf } from './css-rules.ts';

/** A style sheet in two: what a page needs at once, and what can follow. */
export interface SplitStyles {
  readonly early: string;
  readonly late: string;
}

/**
 * Splits a style sheet by the part of the page that a reader sees first. Late are the rules for print, and those that
 * are scoped to components of which `early`, that first part, has none. Both halves keep their order.
 */
export function splitStyles(css: string, early: string): SplitStyles {
  const halves = rulesOf(css).map((rule) => split(rule, early));
  return {
    early: asCss(halves.flatMap((half) => half.early)),
    late: asCss(halves.flatMap((half) => half.late)),
  };
}

interface Halves {
  readonly early: readonly CssRule[];
  readonly late: readonly CssRule[];
}

function split(rule: CssRule, early: string): Halves {
  const { prelude, body } = rule;
  if (/^@media print\b/.test(prelude)) return { early: [], late: [rule] };
  if (body !== undefined && /^@(media|supports|container|layer)\b/.test(prelude)) {
    const inner = splitStyles(body, early);
    return { early: group(prelude, inner.early), late: group(prelude, inner.late) };
  }
  const scopes = prelude.match(/(?:data-astro-cid|svelte)-\w+/g) ?? [];
  const isLate = scopes.length > 0 && !scopes.some((scope) => early.includes(scope));
  return isLate ? { early: [], late: [rule] } : { early: [rule], late: [] };
}

function group(prelude: string, body: string): readonly CssRule[] {
  return body === '' ? [] : [{ prelude, body }];
}
