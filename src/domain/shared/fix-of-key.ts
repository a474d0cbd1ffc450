import type { Checked } from './checked.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { isTextAt, keysAt, valueAt } from './schema-at.ts';

/**
 * The key that was meant by one that does not exist: the nearest of those its group still lacks. Of `min:5`, a key and
 * its value in one word, the key counts.
 */
export function meantKey(path: Problem['path'], { schema, raw }: Checked): string | undefined {
  const owner = path.slice(0, -1);
  const group = valueAt(raw, owner);
  const isThere = (key: string) =>
    typeof group === 'object' && group !== null && Object.hasOwn(group, key);
  const lacking = keysAt(schema, raw, owner).filter((key) => !isThere(key));
  const [word = ''] = String(path.at(-1)).split(/:(?=\S)/);
  return nearest(word, lacking);
}

/** What to do about a key that does not exist. */
export function fixOfKey(path: Problem['path'], checked: Checked | undefined): string {
  if (!checked) return 'remove it, or correct its spelling.';
  const owner = path.slice(0, -1);
  const [, word, rest] = /^([\w-]+):(\S.*)$/.exec(String(path.at(-1))) ?? [];
  if (word) return `write "${word}: ${rest}": a space is missing after the colon.`;
  const near = meantKey(path, checked);
  if (near) return `did you mean "${near}"?`;
  const isText = isTextAt(checked.schema, checked.raw, owner);
  if (isText || valueAt(checked.raw, path) === null) {
    return 'if it belongs to the text before it, put that text in quotes: a comma ends an unquoted one.';
  }
  const keys = keysAt(checked.schema, checked.raw, owner);
  return keys.length > 0
    ? `remove it, or use one of: ${keys.join(', ')}.`
    : 'remove it, or correct its spelling.';
}
