/**
 * The page with the marks by which Astro scopes styles as numbers: `data-3` in place of a name with a
 * hash of eight letters. Only the page’s own markup and styles know them, and hashes hardly compress.
 */
export function shortScopes(html: string): string {
  const numbers = new Map<string, string>();
  return html.replace(/\bdata-astro-cid-([a-z0-9]{8})\b/g, (_, hash: string) => {
    if (!numbers.has(hash)) numbers.set(hash, String(numbers.size));
    return `data-${numbers.get(hash)}`;
  });
}
