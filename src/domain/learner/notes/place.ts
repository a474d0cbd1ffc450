import { seedOf } from '../../shared/shuffle.ts';

/**
 * Where a paragraph stands: under which heading or concept, its number there, and what it says in short. The
 * three together find it again after the lesson was edited: see `findPlace`.
 */
export interface Place {
  /** The id of a heading or a concept; empty before the first. */
  readonly section: string;
  /** Among the paragraphs of its section, from 1. */
  readonly at: number;
  /** Of its words; see `hashOfText`. */
  readonly hash: string;
}

export function placeKey({ section, at, hash }: Place): string {
  return `${section}/${at}/${hash}`;
}

/** Undefined where the text is no key. */
export function placeOfKey(key: string): Place | undefined {
  const [, section = '', at, hash = ''] = /^([^/]*)\/(\d{1,6})\/([0-9a-z]+)$/.exec(key) ?? [];
  return at === undefined ? undefined : { section, at: Number(at), hash };
}

/** The same for the same words, however they are spaced. */
export function hashOfText(text: string): string {
  return seedOf(text.replace(/\s+/g, ' ').trim()).toString(36);
}

/** Where a noted paragraph is now. */
export type Found =
  /** `index` among the places given; `edited` where its words have changed. */
  | { readonly kind: 'paragraph'; readonly index: number; readonly edited: boolean }
  /** It is gone, or moved beyond telling; its section is still there. */
  | { readonly kind: 'section'; readonly section: string }
  | { readonly kind: 'gone' };

/**
 * Finds a paragraph again among those of the lesson as it is now: by its words, in its own section first and then
 * anywhere; or, where its words have changed, in its place. A place whose words are noted elsewhere in the lesson
 * now, such as a paragraph put in before it, is not taken for it: `known` are the hashes that other notes go by.
 */
export function findPlace(
  key: string,
  places: readonly Place[],
  known: ReadonlySet<string> = new Set(),
): Found {
  const sought = placeOfKey(key);
  if (!sought) return { kind: 'gone' };
  const same = places.filter(({ hash }) => hash === sought.hash);
  const nearest =
    same.find((place) => placeKey(place) === key) ??
    same.find(({ section }) => section === sought.section) ??
    same[0];
  if (nearest) return { kind: 'paragraph', index: places.indexOf(nearest), edited: false };
  const index = places.findIndex(
    ({ section, at, hash }) => section === sought.section && at === sought.at && !known.has(hash),
  );
  if (index >= 0) return { kind: 'paragraph', index, edited: true };
  const isThere = places.some(({ section }) => section === sought.section);
  return isThere ? { kind: 'section', section: sought.section } : { kind: 'gone' };
}
