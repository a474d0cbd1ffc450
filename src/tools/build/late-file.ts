import { createHash } from 'node:crypto';

/** A file that leaves a page to follow it, by its path from the site's root; named by what it holds. */
export interface LateFile {
  readonly path: string;
  readonly text: string;
}

export function lateFile(name: string, ending: string, text: string): LateFile {
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
  return { path: `_astro/${name}.${hash}.${ending}`, text };
}
