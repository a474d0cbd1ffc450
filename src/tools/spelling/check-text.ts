import type { Locale } from '#domain/shared/locale.ts';
import { rootsOf } from './indonesian-roots.ts';
import type { Speller, Unknown } from './speller.ts';
import type { WordLists } from './word-lists.ts';

/** A word as it is spelt, by its offset; what to write instead, where that is known. */
export interface Misspelling extends Unknown {
  readonly instead?: string;
}

/** What knows words: the dictionaries that a text is held against, Indonesian ones for its names, and the course. */
export interface Knowing {
  readonly speller: Speller;
  readonly indonesian: Speller;
  readonly lists: WordLists;
}

/** What is misspelt in a text of one language, in the order of the text. */
export async function misspeltIn(
  text: string,
  locale: Locale,
  knowing: Knowing,
): Promise<readonly Misspelling[]> {
  const { speller, lists } = knowing;
  const unknown = await speller.unknownIn(text);
  const instead = lists.instead[locale];
  const wrong = unknown.filter(
    ({ word }) => !instead.has(word.toLowerCase()) && !isKnown(word, locale, knowing),
  );
  return [...wrong, ...replacedIn(text, instead)].toSorted(
    (one, other) => one.offset - other.offset,
  );
}

function isKnown(
  written: string,
  locale: Locale,
  { speller, indonesian, lists: { names, words, instead } }: Knowing,
): boolean {
  const word = written.replace(/[’']s?$/, '');
  const isWord = (each: string) => words[locale].has(each) || speller.has(each);
  const isName = (each: string) => names.has(each) || names.has(capital(each));
  const lower = word.toLowerCase();
  if (isAbbreviation(word) || isName(word) || isWord(lower)) return true;
  if (locale === 'en') {
    const isPlural = isWord(lower.replace(/s$/, '')) || names.has(word.replace(/e?s$/, ''));
    // An Indonesian word with a capital is somebody’s or some place’s name: *Jalan Pemuda*, *Bengkel Suara*.
    return isPlural || (/^\p{Lu}/u.test(word) && indonesian.has(lower));
  }
  return rootsOf(lower).some((root) => (isWord(root) || isName(root)) && !instead.id.has(root));
}

function replacedIn(text: string, instead: ReadonlyMap<string, string>): readonly Misspelling[] {
  return [...text.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) => {
    const right = instead.get(word.toLowerCase());
    return right === undefined ? [] : [{ word, offset: index, instead: right }];
  });
}

/** As *NPS*: whether one is spelt right, no list knows. */
function isAbbreviation(word: string): boolean {
  return /^\p{Lu}+$/u.test(word);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
