/**
 * The page with the marks by which Astro scopes styles numbered, in place of a hash of eight letters each. Only the
 * page’s own markup and styles know them, and hashes hardly compress.
 */
export function shortScopes(html: string): string {
  const numbers = new Map<string, string>();
  return html.replace(/\bdata-astro-cid-([a-z0-9]{8})\b/g, (_, hash: string) => {
    if (!numbers.has(hash)) numbers.set(hash, numbers.size.toString(36));
    return `data-astro-cid-${numbers.get(hash)}`;
  });
}
