import type { Note } from '#domain/learner/notes/notes-of.ts';
import { placeOfKey } from '#domain/learner/notes/place.ts';

/**
 * The address of a noted paragraph: its section, and its first words, which browsers that know text fragments scroll
 * to and mark. Where the words have changed, the section still leads near.
 */
export function paragraphHref(lesson: string, { place, excerpt }: Pick<Note, 'place' | 'excerpt'>) {
  const section = placeOfKey(place)?.section ?? '';
  const words = excerpt.split(' ').slice(0, 6).join(' ');
  // A hyphen parts the words from what comes before and after them, and a comma their beginning from their end.
  const text = encodeURIComponent(words).replaceAll('-', '%2D');
  return `${lesson}#${section}:~:text=${text}`;
}
