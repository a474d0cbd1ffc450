import { eachText } from './each-text.ts';
import type { Problem } from './problem.ts';
import { warning } from './problem.ts';

/** Names and loan words may be the same in both languages; more words than this are a text. */
const WORDS_OF_A_NAME = 2;

/** Above this, a file is simply not translated yet, and says so once. */
const FEW = 3;

/** `languages-alike` (warning): texts in a file that say the same in Indonesian as in English, word for word. */
export function languagesAlike(file: unknown): readonly Problem[] {
  const alike = eachText(file).filter(({ text: { id, en } }) => isAlike(id, en));
  const [first] = alike;
  if (!first) return [];
  if (alike.length > FEW) {
    return [
      warning(
        'languages-alike',
        first.path,
        `${alike.length} texts are the same in Indonesian and in English, first “${shortened(first.text.en)}”.`,
        'write the other language, as if it were the first.',
      ),
    ];
  }
  return alike.map(({ text, path }) =>
    warning(
      'languages-alike',
      path,
      `“${shortened(text.en)}” stands in both languages, word for word.`,
      'write the other language; if it is a name, leave it so.',
    ),
  );
}

function isAlike(id: string, en: string): boolean {
  const words = wordsOf(id);
  return words.length > WORDS_OF_A_NAME && words.join(' ') === wordsOf(en).join(' ');
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().split(/\s+/).filter(Boolean);
}

function shortened(text: string): string {
  const trimmed = text.trim().replace(/[.!?]$/, '');
  return trimmed.length > 40 ? `${trimmed.slice(0, 40).trimEnd()}…` : trimmed;
}
