import { stat } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';

/** What a request’s path leads to, within the served folder. */
export type Found =
  | {
      readonly kind: 'file';
      readonly path: string;
      readonly size: number;
      readonly modifiedMs: number;
    }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'malformed' };

/**
 * Finds the file for the path of a URL, under `base`, which begins and ends with `/`. A folder stands for its
 * `index.html`. Nothing outside `root` is ever found, however the path is written.
 */
export async function findFile(root: string, base: string, pathname: string): Promise<Found> {
  if (`${pathname}/` === base) return { kind: 'redirect', to: base };
  if (!pathname.startsWith(base)) return { kind: 'missing' };
  const name = decoded(pathname.slice(base.length));
  if (name === undefined) return { kind: 'malformed' };

  const path = normalize(join(root, name));
  if (path !== normalize(root) && !path.startsWith(normalize(root + sep)))
    return { kind: 'missing' };
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile()) return { kind: 'file', path, size: found.size, modifiedMs: found.mtimeMs };
  if (!found?.isDirectory()) return { kind: 'missing' };
  if (name !== '' && !name.endsWith('/')) {
    const folder = pathname.slice(base.length).replace(/^\/+/, '');
    return { kind: 'redirect', to: `${base}${folder}/` };
  }
  const index = join(path, 'index.html');
  const page = await stat(index).catch(() => undefined);
  return page?.isFile()
    ? { kind: 'file', path: index, size: page.size, modifiedMs: page.mtimeMs }
    : { kind: 'missing' };
}

function decoded(name: string): string | undefined {
  try {
    const text = decodeURIComponent(name);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
