import type { Locale } from '#domain/shared/locale.ts';
import { blankExcept, blankMatches } from './blank.ts';
import { commentsOf, textsOfWords } from './texts-of-code.ts';
import { textOfMdx } from './texts-of-mdx.ts';
import { textsOfYaml } from './texts-of-yaml.ts';

/** A text to be spelt: what a file says in one language, at its place, or a foreign stretch of it in both. */
export interface Text {
  readonly locale: Locale;
  readonly kind: 'prose' | 'code';
  /** Whether words of the other language may stand in it. */
  readonly isMixed: boolean;
  readonly text: string;
}

/** What a file says, by its path: content in its languages, code and its documents in English. */
export function textsOfFile(file: string, text: string): readonly Text[] {
  if (file.endsWith('.mdx'))
    return spoken(file.includes('/en/') ? 'en' : 'id', 'prose', textOfMdx(text));
  if (file.endsWith('.md')) return spoken('en', 'code', textOfMdx(text));
  if (file.endsWith('.yaml')) return inBoth(textsOfYaml(text));
  const comments = spoken('en', 'code', commentsOf(text));
  return /^src\/i18n\/.*\.ts$/.test(file) && text.includes('defineWords(')
    ? [...inBoth(textsOfWords(text)), ...comments]
    : comments;
}

function inBoth(texts: Readonly<Record<Locale, string>>): readonly Text[] {
  return [...spoken('id', 'prose', texts.id), ...spoken('en', 'prose', texts.en)];
}

/** Words set in italics may be of the other language: *sungkan*, *touchpoint*. */
function spoken(locale: Locale, kind: Text['kind'], text: string): readonly Text[] {
  const italics = /(?<![*\p{L}])\*(?![*\s])[^*\n]+(?<!\s)\*(?!\*)/gu;
  const foreign = [...text.matchAll(italics)].map(({ 0: stretch, index }) => ({
    from: index,
    to: index + stretch.length,
  }));
  return [
    { locale, kind, isMixed: false, text: blankMatches(text, italics) },
    { locale, kind, isMixed: true, text: blankExcept(text, foreign) },
  ];
}
