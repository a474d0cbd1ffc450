const files = new Map<string, Promise<unknown>>();

/** Fetches a file of data, once. Rejects where that cannot be had now; what failed is tried anew the next time. */
export function fetchOnce<File>(href: string): Promise<File> {
  const fetched = files.get(href) ?? fetchJson(href);
  files.set(href, fetched);
  fetched.catch(() => files.delete(href));
  return fetched as Promise<File>;
}

async function fetchJson(href: string): Promise<unknown> {
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(`${href} was answered with ${answer.status}.`);
  return answer.json();
}
