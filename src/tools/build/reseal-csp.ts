import { createHash } from 'node:crypto';
import { inlineTexts } from './inline-text.ts';

/**
 * The finished page with the hashes in its CSP made anew: of each inline style and script that the page's policy
 * allowed before, as it reads now, and of no other. `page` and `finished` have the same elements in the same order.
 */
export function resealCsp(page: string, finished: string): string {
  const texts = inlineTexts(finished);
  const allowed = { style: new Set<string>(), script: new Set<string>() };
  inlineTexts(page).forEach(({ element, text }, index) => {
    const now = texts[index]?.text;
    if (now && page.includes(sourceOf(text))) allowed[element].add(sourceOf(now));
  });
  return finished.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, (meta) =>
    meta
      .replaceAll(/ 'sha256-[^']*'/g, '')
      .replace(/script-src[^;"]*/, (directive) => [directive.trim(), ...allowed.script].join(' '))
      .replace(/style-src[^;"]*/, (directive) => [directive.trim(), ...allowed.style].join(' ')),
  );
}

function sourceOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
