import { givenKinds, kindOfView } from './asked-views.ts';
import { type Chunks, islandScripts, neededBy } from './chunks.ts';

/**
 * What an island that starts with the page imports only when it is alive, and then waits for: the learner record, to
 * read it, and to keep a choice before it is answered. Left to itself, each of its levels of imports is a round trip.
 */
const awaited = /^_astro\/(keep-run|record|runs)\./;

/**
 * Adds a `modulepreload` for every chunk that the page's `client:load` islands need, so that a reader waits for one
 * round trip instead of one for each level of imports; after these, for the record where they ask for it. All else
 * that they load later, and islands that start later, are left to load later. They stand first in the head: a slow
 * phone takes long to read the styles that follow.
 */
export function preloadIslands(html: string, chunks: Chunks): string {
  const given = givenKinds(html);
  // An island waits for the views of its questions too.
  const isAwaited = (file: string) => awaited.test(file) || given.has(kindOfView(file) ?? '');
  const needed = neededBy(chunks, islandScripts(html, 'load'));
  const later = needed.flatMap((file) => chunks.get(file)?.later ?? []);
  const record = neededBy(chunks, later.filter(isAwaited));
  const files = new Set([...needed, ...record]);
  const links = [...files].map((file) => `<link rel="modulepreload" href="/${file}">`);
  const first = /<meta charset="[^"]*"\s*\/?>/i.exec(html)?.[0] ?? '<head>';
  return html.replace(first, () => first + links.join(''));
}
