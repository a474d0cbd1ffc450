import { askedViews } from './asked-views.ts';
import { type Chunks, islandScripts, reachableFrom } from './chunks.ts';
import { cspFirst } from './csp-first.ts';
import { headProps } from './head-props.ts';
import { changeInline } from './inline-text.ts';
import { islandRuntime } from './island-runtime.ts';
import type { LateFile } from './late-file.ts';
import { leanIcons } from './lean-icons.ts';
import { emptyStyle, leanIslands } from './lean-islands.ts';
import { namesOnPage } from './names-on-page.ts';
import { namesTogether } from './names-together.ts';
import { neededScopes } from './needed-scopes.ts';
import { plainTokens } from './plain-tokens.ts';
import { preloadIslands } from './preload-islands.ts';
import { relativeUrl } from './relative-url.ts';
import { resealCsp } from './reseal-csp.ts';
import { rewriteUrls } from './rewrite-urls.ts';
import { shortScopes } from './short-scopes.ts';
import { splitStyles } from './split-styles.ts';
import { usedStyles } from './used-styles.ts';
import { wakeKit } from './wake-kit.ts';

export interface FinishedPage {
  readonly html: string;
  /** What left the page to follow it. */
  readonly files: readonly LateFile[];
}

/**
 * A built page made ready to be served: only the styles it can use, what its first island needs preloaded, a first
 * response as light as it can be, the CSP first, and all URLs relative, so that the folder can be served under any
 * path. `page` is its path from the root.
 */
export function finishPage(html: string, page: string, allChunks: Chunks): FinishedPage {
  const chunks = askedViews(allChunks, html);
  const scripts = reachableFrom(chunks, islandScripts(html)).map(
    (file) => chunks.get(file)?.code ?? '',
  );
  const canOccur = namesOnPage(html, scripts);
  const canMeet = namesTogether(html, scripts);
  const slim = changeInline(html, ({ element, text }) =>
    element === 'style' ? usedStyles(splitStyles(text, canMeet).matching, canOccur) : text,
  );
  const lean = leanIslands(leanIcons(shortScopes(neededScopes(plainTokens(slim, canOccur)))));
  const asleep = wakeKit(preloadIslands(lean, chunks), page);
  const light = islandRuntime(asleep.html);
  const relative = rewriteUrls(light.html, (url) => relativeUrl(url, page));
  const sealed = resealCsp(html, relative).replace(emptyStyle, '');
  return { html: headProps(cspFirst(sealed)), files: [...asleep.files, ...light.files] };
}
