import { changeInline } from './inline-text.ts';
import type { CanOccur } from './used-styles.ts';

/**
 * Says which names can occur on a page: every word of its markup, and every word of the scripts it may run. A word
 * that ends in a hyphen, as in `` `tone-${tone}` ``, stands for all that begin with it. What the browser itself sets
 * occurs too: `open`, on details and dialogs.
 */
export function namesOnPage(html: string, scripts: readonly string[]): CanOccur {
  const markup = changeInline(html, ({ element, text }) => (element === 'style' ? '' : text));
  const words = new Set([markup, ...scripts].flatMap((text) => text.match(/[\w-]+/g) ?? []));
  if (words.has('details') || words.has('dialog')) words.add('open');
  const beginnings = [...words].filter((word) => /^-{0,2}[a-z][\w-]*-$/i.test(word));
  return (name) => words.has(name) || beginnings.some((beginning) => name.startsWith(beginning));
}
