/**
 * A URL from the site's root, as seen from a page: `/_astro/a.js` from `id/lessons/touchpoints.html` is
 * `../../_astro/a.js`. Begins with `./` or `../`, so that a script may import it. Other URLs stay as they are.
 */
export function relativeUrl(url: string, page: string): string {
  if (!url.startsWith('/') || url.startsWith('//')) return url;
  const depth = page.split('/').length - 1;
  return (depth === 0 ? './' : '../'.repeat(depth)) + url.slice(1);
}
