import { type Chunks, islandScripts, reachableFrom } from './chunks.ts';
import { cspFirst } from './csp-first.ts';
import { changeInline } from './inline-text.ts';
import { emptyStyle, leanIslands } from './lean-islands.ts';
import { lighten } from './lighten.ts';
import { namesOnPage } from './names-on-page.ts';
import { neededScopes } from './needed-scopes.ts';
import { plainTokens } from './plain-tokens.ts';
import { preloadIslands } from './preload-islands.ts';
import { relativeUrl } from './relative-url.ts';
import { resealCsp } from './reseal-csp.ts';
import { rewriteUrls } from './rewrite-urls.ts';
import { shortScopes } from './short-scopes.ts';
import { usedStyles } from './used-styles.ts';

export interface FinishedPage {
  readonly html: string;
  /** What left the page to follow it, by path from the site’s root. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * A built page made ready to be served: only the styles it can use, what its first island needs preloaded, a first
 * response as light as it can be, the CSP first, and all URLs relative, so that the folder can be served under any
 * path. `page` is its path from the root.
 */
export function finishPage(html: string, page: string, chunks: Chunks): FinishedPage {
  const scripts = reachableFrom(chunks, islandScripts(html)).map(
    (file) => chunks.get(file)?.code ?? '',
  );
  const canOccur = namesOnPage(html, scripts);
  const slim = changeInline(html, ({ element, text }) =>
    element === 'style' ? usedStyles(text, canOccur) : text,
  );
  const lean = leanIslands(neededScopes(shortScopes(plainTokens(slim, canOccur))));
  const light = lighten(preloadIslands(lean, chunks));
  const relative = rewriteUrls(light.html, (url) => relativeUrl(url, page));
  const sealed = resealCsp(html, relative).replace(emptyStyle, '');
  return { html: cspFirst(sealed), files: light.files };
}
