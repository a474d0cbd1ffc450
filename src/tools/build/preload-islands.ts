import { type Chunks, islandScripts, neededBy } from './chunks.ts';

/**
 * Adds a `modulepreload` for every chunk that the page's `client:load` islands need, so that a reader waits for one
 * round trip instead of one for each level of imports. Islands that start later are left to load later.
 */
export function preloadIslands(html: string, chunks: Chunks): string {
  const files = neededBy(chunks, islandScripts(html, 'load'));
  const links = files.map((file) => `<link rel="modulepreload" href="/${file}">`);
  return html.replace('</head>', () => `${links.join('')}</head>`);
}
