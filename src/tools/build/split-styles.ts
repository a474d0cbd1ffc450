import { asCss, type CssRule, rulesOf } from './css-rules.ts';
import type { CanMeet } from './names-together.ts';
import { splitSelectors, withoutParentheses } from './used-styles.ts';

/** A style sheet in two: the rules that can match something, and the rest. Both keep their order. */
export interface SplitStyles {
  readonly matching: string;
  readonly rest: string;
}

/**
 * Splits a style sheet by what its selectors ask of one element: `.sheet[popover]` matches nothing where no element
 * is both. What is no selector matches, and so does what is in doubt.
 */
export function splitStyles(css: string, canMeet: CanMeet): SplitStyles {
  const halves = rulesOf(css).map((rule) => split(rule, canMeet));
  return {
    matching: asCss(halves.flatMap(({ matching }) => matching)),
    rest: asCss(halves.flatMap(({ rest }) => rest)),
  };
}

interface Halves {
  readonly matching: readonly CssRule[];
  readonly rest: readonly CssRule[];
}

function split(rule: CssRule, canMeet: CanMeet): Halves {
  const { prelude, body } = rule;
  if (body === undefined) return { matching: [rule], rest: [] };
  if (/^@(media|supports|container|layer)\b/.test(prelude)) {
    const inner = splitStyles(body, canMeet);
    return { matching: group(prelude, inner.matching), rest: group(prelude, inner.rest) };
  }
  if (prelude.startsWith('@') || prelude.includes('\\')) return { matching: [rule], rest: [] };
  const can = (selector: string): boolean => compoundsOf(selector).every(canMeet);
  const selectors = splitSelectors(prelude);
  return {
    matching: ruleOf(selectors.filter(can), body),
    rest: ruleOf(
      selectors.filter((selector) => !can(selector)),
      body,
    ),
  };
}

function group(prelude: string, body: string): readonly CssRule[] {
  return body === '' ? [] : [{ prelude, body }];
}

function ruleOf(selectors: readonly string[], body: string): readonly CssRule[] {
  return selectors.length === 0 ? [] : [{ prelude: selectors.join(','), body }];
}

/** What a selector asks of each element on its way; what stands in `:not(…)`, `:is(…)` and the like aside. */
function compoundsOf(selector: string): readonly (readonly string[])[] {
  return withoutParentheses(selector)
    .replace(/\s*[~|^$*]?\s*=\s*("[^"]*"|'[^']*'|[^\]]*)\]/g, ']')
    .replace(/::?[\w-]+/g, '')
    .split(/[\s>+~]+/)
    .map((compound) => compound.match(/[a-z_][\w-]*/gi) ?? []);
}
