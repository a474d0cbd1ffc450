import { locales } from '../../shared/locale.ts';
import type { Problem } from '../../shared/problem.ts';
import { problem } from '../../shared/problem.ts';
import type { MultipleChoiceQuestion } from './multiple-choice.schema.ts';
import { checkParts } from './parts.check.ts';
import type { SingleChoiceQuestion } from './single-choice.schema.ts';

/** What is wrong with the options of a choice question, whichever its kind. */
export function checkOptions(
  question: SingleChoiceQuestion | MultipleChoiceQuestion,
  path: Problem['path'],
): readonly Problem[] {
  const { id, options } = question;
  const at = [...path, 'options'];
  return [
    ...checkParts(id, 'option', options, at),
    ...checkRight(question, at),
    ...options.flatMap(({ id: option, text }, index) =>
      locales
        .filter((locale) => pointsAtOthers[locale].some((form) => form.test(text[locale])))
        .map((locale) =>
          problem(
            'all-of-the-above',
            [...at, index, 'text', locale],
            `The option "${option}" of question "${id}" speaks of the other options ("${text[locale]}"). Options are shuffled, and seeing that two are right gives the third away.`,
            'make it a multiple-choice question, or write an option of its own.',
          ),
        ),
    ),
  ];
}

function checkRight(
  { id, options }: SingleChoiceQuestion | MultipleChoiceQuestion,
  path: Problem['path'],
): readonly Problem[] {
  const right = options.filter((option) => option.right).length;
  if (right === 0) {
    return [
      problem(
        'no-right-option',
        path,
        `No option of question "${id}" is right, so nobody can answer it.`,
        'mark the right one with "right: true".',
      ),
    ];
  }
  if (right < options.length) return [];
  return [
    problem(
      'all-options-right',
      path,
      `Every option of question "${id}" is right, so there is nothing to tell apart.`,
      'add a wrong option that someone who has not understood would choose.',
    ),
  ];
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
