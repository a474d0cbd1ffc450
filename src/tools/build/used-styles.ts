import { asCss, type CssRule, rulesOf } from './css-rules.ts';

/** Whether a name of an element, a class, an id, an attribute or a custom property can occur on the page. */
export type CanOccur = (name: string) => boolean;

/**
 * A page's style sheet without the rules that can match nothing there: those with a class, an id, an attribute or an
 * element that neither its markup nor its scripts ever name. What is in doubt stays.
 */
export function usedStyles(css: string, canOccur: CanOccur): string {
  return withoutUnusedNames(asCss(rulesOf(css).flatMap((rule) => used(rule, canOccur))), canOccur);
}

const grouping = /^@(media|supports|container|layer|scope|starting-style)\b/;

function used(rule: CssRule, canOccur: CanOccur): readonly CssRule[] {
  const { prelude, body } = rule;
  if (body === undefined) return [rule];
  if (grouping.test(prelude)) {
    const inner = asCss(rulesOf(body).flatMap((each) => used(each, canOccur)));
    return inner === '' ? [] : [{ prelude, body: inner }];
  }
  if (prelude.startsWith('@')) return [rule];
  const selectors = splitSelectors(prelude).filter((selector) => canMatch(selector, canOccur));
  return selectors.length === 0 ? [] : [{ prelude: selectors.join(','), body }];
}

/** Whether all that a selector asks for can be: of the list in `:is(…)`, `:where(…)` or `:has(…)`, one will do. */
function canMatch(selector: string, canOccur: CanOccur): boolean {
  if (selector.includes('\\')) return true;
  return (
    namesIn(selector).every(canOccur) &&
    listsIn(selector).every((list) => splitSelectors(list).some((each) => canMatch(each, canOccur)))
  );
}

/** What stands between the parentheses of each outermost `:is(…)`, `:where(…)` and `:has(…)`. */
function listsIn(selector: string): readonly string[] {
  const lists: string[] = [];
  for (const match of selector.matchAll(/:[a-z-]+\(/g)) {
    const start = match.index + match[0].length;
    if (depthAt(selector, match.index) > 0 || !/^:(is|where|has)\(/.test(match[0])) continue;
    let end = start;
    while (end < selector.length && !(selector[end] === ')' && depthAt(selector, end) === 1)) end++;
    lists.push(selector.slice(start, end));
  }
  return lists;
}

/** How many parentheses are open before a place in a selector. */
function depthAt(selector: string, place: number): number {
  const before = selector.slice(0, place);
  return before.split('(').length - before.split(')').length;
}

/** The names that a selector asks for outside of parentheses. */
function namesIn(selector: string): readonly string[] {
  const plain = withoutParentheses(selector)
    .replace(/[~|^$*]?=("[^"]*"|'[^']*'|[^\]]*)\]/g, ']')
    .replace(/::?[\w-]+/g, ' ');
  return plain.match(/[a-z_][\w-]*/gi) ?? [];
}

export function splitSelectors(prelude: string): readonly string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const character of prelude) {
    if ('(['.includes(character)) depth += 1;
    if (')]'.includes(character)) depth -= 1;
    if (character === ',' && depth === 0) parts.push('');
    else parts.push((parts.pop() ?? '') + character);
  }
  return parts;
}

export function withoutParentheses(text: string): string {
  const inner = text.replace(/\([^()]*\)/g, '');
  return inner === text ? text : withoutParentheses(inner);
}

/** Drops custom properties and key frames that nothing refers to any more, until all that is left is needed. */
function withoutUnusedNames(css: string, canOccur: CanOccur): string {
  const names = new Map<string, number>();
  for (const [name] of css.matchAll(/(?<![\w-])[a-z_-][\w-]*/gi))
    names.set(name, (names.get(name) ?? 0) + 1);
  const isDeclaredOnly = (name: string, declarations: number) =>
    names.get(name) === declarations && !canOccur(name);

  const declared = new Map<string, number>();
  for (const [, name = ''] of css.matchAll(/[{;](--[\w-]+):/g))
    declared.set(name, (declared.get(name) ?? 0) + 1);
  const slimmer = css
    .replace(/(?<=[{;])(--[\w-]+):[^;{}]*(;|(?=\}))/g, (declaration, name: string) =>
      isDeclaredOnly(name, declared.get(name) ?? 0) ? '' : declaration,
    )
    .replace(/@keyframes ([\w-]+)\{(?:[^{}]*\{[^{}]*\})*\}/g, (frames, name: string) =>
      isDeclaredOnly(name, 1) ? '' : frames,
    );
  return slimmer === css ? css : withoutUnusedNames(slimmer, canOccur);
}
