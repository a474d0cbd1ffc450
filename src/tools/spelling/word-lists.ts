import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { GlossaryEntry } from '#domain/course/glossary-entry.ts';
import type { Locale } from '#domain/shared/locale.ts';

/** The course’s own words, beside what dictionaries hold. */
export interface WordLists {
  /** People, places and firms: the same in both languages, written as they are. */
  readonly names: ReadonlySet<string>;
  /** Lower case; the terms of the glossary and words of Javanese among them, in both. */
  readonly words: Readonly<Record<Locale, ReadonlySet<string>>>;
  /** Spellings that dictionaries let pass and the course does not use, each with the one it uses. Lower case. */
  readonly instead: Readonly<Record<Locale, ReadonlyMap<string, string>>>;
}

const folder = 'content/words';

export function readWordLists(root: string): WordLists {
  const lines = (file: string) => linesOf(readFileSync(join(root, folder, file), 'utf8'));
  const pairs = (file: string) =>
    new Map(lines(file).map((line) => line.split(': ') as [string, string]));
  const content = (file: string) => readFileSync(join(root, 'content', file), 'utf8');
  const both = [...termsIn(content('glossary.yaml')), ...lines('javanese.txt')];
  return {
    names: new Set([...lines('names.txt'), ...authorsIn(content('sources.yaml'))]),
    words: {
      id: new Set([...lines('id.txt'), ...both]),
      en: new Set([...lines('en.txt'), ...both]),
    },
    instead: { id: pairs('id-instead.txt'), en: pairs('en-instead.txt') },
  };
}

/**
 * The names of people that a file makes known: those who are addressed, *Bu Ratna*, *Pak Wiryo*, and whoever is called
 * the same in both languages, `name: { id: Naya, en: Naya }`.
 */
export function namesIn(text: string): readonly string[] {
  const addressed =
    /\b(?:Ibu|Bu|Bapak|Pak|Mas|Mbak|Kak|Bang|Dik|Dok|[Dd]okter|[Ss]uster|[Dd]r\.) (\p{Lu}\p{Ll}+)/gu;
  const called = /\bname: \{ id: ([^,{}]+), en: \1 \}/g;
  return [
    ...[...text.matchAll(addressed)].map(([, name = '']) => name),
    ...[...text.matchAll(called)].flatMap(([, name = '']) => name.match(/\p{Lu}\p{Ll}+/gu) ?? []),
  ];
}

/** Lines without the empty ones and those that begin with `#`. */
function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

/** The words of all terms: each language names the other’s. */
function termsIn(glossary: string): readonly string[] {
  const entries = parse(glossary) as readonly GlossaryEntry[];
  const terms = entries.flatMap(({ term }) => [term.id, term.en]);
  return terms.flatMap((term) => term.toLowerCase().match(/\p{L}{2,}/gu) ?? []);
}

function authorsIn(sources: string): readonly string[] {
  const lines = sources.match(/^ {2}authors: .*/gm) ?? [];
  return lines.flatMap((line) => line.slice('  authors: '.length).match(/\p{L}{2,}/gu) ?? []);
}
