import { locales } from '../../shared/locale.ts';
import type { Problem } from '../../shared/problem.ts';
import { problem } from '../../shared/problem.ts';
import type { Noun, Part } from './parts.check.ts';

/** `all-of-the-above`: options that only make sense beside the others. */
export function checkPointsAtOthers(
  question: string,
  noun: Noun,
  options: readonly Part[],
  path: Problem['path'],
): readonly Problem[] {
  return options.flatMap(({ id, text }, index) =>
    locales
      .filter((locale) => pointsAtOthers[locale].some((form) => form.test(text[locale])))
      .map((locale) =>
        problem(
          'all-of-the-above',
          [...path, index, 'text', locale],
          `The ${noun} "${id}" of question "${question}" speaks of the other ${noun}s ("${text[locale]}"). They are shuffled, and seeing that two are right gives the third away.`,
          `make it a multiple-choice question, or write a${noun === 'option' ? 'n' : ''} ${noun} of its own.`,
        ),
      ),
  );
}

/** How an option that only makes sense beside the others begins or ends, in each language. */
const pointsAtOthers = {
  id: [
    /\b(semua|seluruh|kedua|tidak ada|bukan)\b.*\bdi atas( (benar|tepat|salah))?\W*$/i,
    /^(semua|tidak ada|kedua)(nya)?( (jawaban|pilihan|opsi))?( yang)? (benar|betul|tepat|salah)\W*$/i,
    /^(jawaban |pilihan )?[a-g](, [a-g])* (dan|atau) [a-g]( (benar|betul|tepat|salah))?\W*$/i,
  ],
  en: [
    /\b(all|none|both|neither|any) of (the )?(above|these|those)( is| are)?( (right|correct|true|wrong|false))?\W*$/i,
    /^(all|none|both)( of them)?( answers| options)? (is|are) (right|correct|true|wrong|false)\W*$/i,
    /^(both )?(answers? |options? )?[a-g](, [a-g])*,? (and|or) [a-g]( (is|are) (right|correct|true|wrong|false))?\W*$/i,
  ],
} as const;
