import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { changeInline } from './inline-text.ts';
import { lateTokens } from './late-tokens.ts';
import { relativeUrl } from './relative-url.ts';
import { inStyle } from './rewrite-urls.ts';
import { splitStyles } from './split-styles.ts';

/** What a server can send before it has to wait for the reader’s answer: ten packets, without their heads. */
const firstFlightBytes = 14_000;

/** How much text fills a large first screen, in characters. */
const firstScreen = 1500;

export interface Lightened {
  readonly html: string;
  /** What left the page, by its path from the root. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Lightens a page that does not fit into the first flight. Out of it go the styles of what lies beyond the first
 * screen, linked where that begins, so that nothing above waits for them and nothing below is seen without them; and
 * the runtime of islands, all of which start only when they are seen. Other pages stay as they are.
 */
export function lighten(html: string): Lightened {
  const at = endOfFirstScreen(html);
  const startsAtOnce = html.includes(' client="load"');
  if (at === undefined || startsAtOnce || brotliCompressSync(html).length <= firstFlightBytes) {
    return { html, files: new Map() };
  }
  const files = new Map<string, string>();
  const file = (text: string, ending: string): string => {
    const name = `_astro/late.${createHash('sha256').update(text).digest('base64url').slice(0, 8)}.${ending}`;
    files.set(name, text);
    return `/${name}`;
  };
  const sheets: string[] = [];
  const body = html
    .slice(at)
    .replace(/<script>((?:(?!<\/script>)[\s\S]){200,}?)<\/script>/g, (_, text: string) => {
      return `<script defer src="${file(countedFromPage(text), 'js')}"></script>`;
    });
  const first = html.slice(0, at);
  const markup = changeInline(first, () => '');
  const lightened = changeInline(first, ({ element, text }) => {
    if (element === 'script') return text;
    const { early, late } = lateTokens(splitStyles(text, markup));
    sheets.push(late);
    return early;
  });
  const late = sheets.join('');
  const link =
    late === ''
      ? ''
      : `<link rel="stylesheet" href="${file(
          inStyle(late, (url) => relativeUrl(url, '_astro/')),
          'css',
        )}">`;
  return { html: lightened + link + body, files };
}

/** A script that imports by addresses counted from its page, so that it may lie elsewhere. */
function countedFromPage(script: string): string {
  return script.replace(/\bimport\((\w+)\)/g, 'import(new URL($1,document.baseURI))');
}

/** Where a heading, a figure or the like begins after a screenful of text; undefined on a short page. */
function endOfFirstScreen(html: string): number | undefined {
  let characters = 0;
  const main = html.indexOf('<main');
  for (const match of html
    .slice(main)
    .matchAll(
      /<(h2|figure|section|astro-island)\b|<(svg|script|style)\b[\s\S]*?<\/\2>|<[^>]*>|[^<]+/g,
    )) {
    if (match[1] && characters >= firstScreen) return main + match.index;
    if (!match[0].startsWith('<')) characters += match[0].trim().length;
  }
  return undefined;
}
