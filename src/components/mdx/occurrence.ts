/**
 * How often this has been asked for `key` while rendering one page, counted from 0.
 * So that a repeated term gets an id of its own, and a repeated source no second margin note.
 */
export function occurrence(page: Request, key: string): number {
  const counts = pages.get(page) ?? new Map<string, number>();
  pages.set(page, counts);
  const count = counts.get(key) ?? 0;
  counts.set(key, count + 1);
  return count;
}

const pages = new WeakMap<Request, Map<string, number>>();
