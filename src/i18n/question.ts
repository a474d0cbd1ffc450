import type { LocalizedQuestion } from '#domain/quiz/localized-question.ts';
import type { Locale } from '#domain/shared/locale.ts';
import { wordsOfKinds } from './question-kinds.ts';
import { defineWords } from './words.ts';

/** Said by a question of any kind, wherever it stands. */
export const questionWords = defineWords({
  en: {
    recall: 'Recall',
    check: 'Check my answer',
    choose: 'Choose an answer first.',
    right: 'Right',
    partly: 'Partly right',
    partlyWorth: 'Partly right: {percent}% of the point',
    wrong: 'Not quite',
    blank: 'Not answered',
    kept: 'What was right is still there. Only the rest is open.',
    again: 'Try again',
    needsScript: 'To check an answer, this page needs JavaScript.',
  },
  id: {
    recall: 'Ingat kembali',
    check: 'Periksa jawabanku',
    choose: 'Pilih dulu jawabanmu.',
    right: 'Tepat',
    partly: 'Sebagian tepat',
    partlyWorth: 'Sebagian tepat: {percent}% dari nilainya',
    wrong: 'Belum tepat',
    blank: 'Belum dijawab',
    kept: 'Yang sudah tepat masih terpasang. Tinggal sisanya.',
    again: 'Coba lagi',
    needsScript: 'Untuk memeriksa jawaban, halaman ini memerlukan JavaScript.',
  },
});

/** Said where a question has hints. */
export const hintWords = defineWords({
  en: {
    hint: 'Show a hint: up to {percent}% of the point is then left',
    nextHint: 'Another hint: up to {percent}% is then left',
    hintNumber: 'Hint {n} of {total}',
    afterHints: 'With your hints: {percent}% of the point',
  },
  id: {
    hint: 'Lihat petunjuk: nilainya jadi paling tinggi {percent}%',
    nextHint: 'Petunjuk lagi: nilainya jadi paling tinggi {percent}%',
    hintNumber: 'Petunjuk {n} dari {total}',
    afterHints: 'Setelah petunjuk: {percent}% dari nilainya',
  },
});

type Kind = LocalizedQuestion['kind'];

/**
 * What these questions say, in one language: a page carries no words that it cannot need. With the language itself,
 * for numbers are written after it.
 */
export function questionWordsOf(
  locale: Locale,
  questions: readonly { readonly kind: Kind; readonly hints?: unknown }[],
): QuestionWords {
  return Object.assign(
    { locale, ...questionWords[locale] },
    ...questions.map(({ kind }) => wordsOfKinds[kind][locale]),
    ...questions.map(({ hints }) => hints && hintWords[locale]),
  );
}

export type QuestionWords = (typeof questionWords)['en'] & { readonly locale: Locale };
export type HintWords = (typeof hintWords)['en'];
