import type { LocalizedQuestion } from '#domain/quiz/localized-question.ts';
import type { Locale } from '#domain/shared/locale.ts';
import { defineWords } from './words.ts';

const choice = defineWords({
  en: { yourChoice: 'Your choice' },
  id: { yourChoice: 'Pilihanmu' },
});

const multipleChoice = withWords(
  choice,
  defineWords({
    en: {
      several: 'More than one may be right. Choosing them all does not help.',
      missed: 'Missed',
    },
    id: {
      several: 'Yang tepat bisa lebih dari satu. Memilih semuanya tidak menolong.',
      missed: 'Terlewat',
    },
  }),
);

const ordering = defineWords({
  en: {
    arrange: 'Move each one up or down until the order is right.',
    moveUp: 'Move up: {item}',
    moveDown: 'Move down: {item}',
    moved: '{item}: now {n} of {total}',
    rightOrder: 'The right order',
    inPlace: 'Where you put it',
    yourPlace: 'You put it at {n}',
  },
  id: {
    arrange: 'Naikkan atau turunkan satu per satu sampai urutannya tepat.',
    moveUp: 'Naikkan: {item}',
    moveDown: 'Turunkan: {item}',
    moved: '{item}: sekarang ke-{n} dari {total}',
    rightOrder: 'Urutan yang tepat',
    inPlace: 'Tempatnya sudah tepat',
    yourPlace: 'Kamu taruh di urutan ke-{n}',
  },
});

/** Of every kind with several places to fill. */
const slots = defineWords({
  en: {
    guessing: 'A wrong one takes a little away; one you leave open takes nothing.',
    rightOf: '{n} of {total} right',
    yours: 'You chose: {value}',
    leftOpen: 'You left it open',
  },
  id: {
    guessing: 'Yang keliru mengurangi sedikit nilai; yang dikosongkan tidak.',
    rightOf: '{n} dari {total} tepat',
    yours: 'Kamu pilih: {value}',
    leftOpen: 'Kamu kosongkan',
  },
});

const trueFalse = withWords(
  slots,
  choice,
  defineWords({
    en: {
      claim: 'True or false?',
      isTrue: 'True',
      isFalse: 'False',
      reason: 'And why?',
      itIs: 'The claim is true',
      itIsNot: 'The claim is false',
    },
    id: {
      claim: 'Benar atau salah?',
      isTrue: 'Benar',
      isFalse: 'Salah',
      reason: 'Mengapa?',
      itIs: 'Pernyataan ini benar',
      itIsNot: 'Pernyataan ini salah',
    },
  }),
);

const matching = withWords(
  slots,
  defineWords({
    en: {
      match: 'Choose what belongs to each.',
      pick: 'Choose …',
      toChooseFrom: 'To choose from',
      belongsToNone: 'Belongs to none',
    },
    id: {
      match: 'Pilih pasangan untuk masing-masing.',
      pick: 'Pilih …',
      toChooseFrom: 'Pilihannya',
      belongsToNone: 'Tidak punya pasangan',
    },
  }),
);

const sorting = withWords(
  slots,
  defineWords({
    en: { sort: 'Choose a group for each.' },
    id: { sort: 'Pilih kelompok untuk masing-masing.' },
  }),
);

const cloze = withWords(
  slots,
  choice,
  defineWords({
    en: {
      fill: 'Choose what goes into each gap.',
      pick: 'Choose …',
      gap: 'Gap {n}',
    },
    id: {
      fill: 'Pilih isi setiap rumpang.',
      pick: 'Pilih …',
      gap: 'Rumpang {n}',
    },
  }),
);

const bestAndWorst = defineWords({
  en: {
    name: 'Mark one as best and one as worst. Coming near counts too.',
    best: 'Best',
    worst: 'Worst',
    fromBest: 'From best to worst',
    nameBoth: 'Mark one as best and another as worst first.',
    yourBest: 'Your best',
    yourWorst: 'Your worst',
  },
  id: {
    name: 'Tandai satu yang terbaik dan satu yang terburuk. Mendekati pun dihitung.',
    best: 'Terbaik',
    worst: 'Terburuk',
    fromBest: 'Dari yang terbaik ke yang terburuk',
    nameBoth: 'Tandai dulu satu yang terbaik dan satu lagi yang terburuk.',
    yourBest: 'Terbaik menurutmu',
    yourWorst: 'Terburuk menurutmu',
  },
});

const hotspot = withWords(
  choice,
  defineWords({
    en: { point: 'Choose in the figure or in the list.' },
    id: { point: 'Pilih di gambar atau di daftar.' },
  }),
);

const predict = defineWords({
  en: {
    place: 'Your prediction',
    slide: 'Move it to where the customer will stand. Each step off costs a third of the point.',
    before: 'Before',
    predicted: 'You predicted',
    came: 'It came to',
    exactly: 'Exactly there',
    stepsHigh: { one: '{n} step too high', other: '{n} steps too high' },
    stepsLow: { one: '{n} step too low', other: '{n} steps too low' },
  },
  id: {
    place: 'Perkiraanmu',
    slide:
      'Geser ke tempat pelanggan akan berada. Setiap langkah meleset mengurangi sepertiga nilai.',
    before: 'Sebelumnya',
    predicted: 'Perkiraanmu',
    came: 'Kenyataannya',
    exactly: 'Persis di situ',
    stepsHigh: '{n} langkah terlalu tinggi',
    stepsLow: '{n} langkah terlalu rendah',
  },
});

/** Of every kind that is typed. */
const typed = defineWords({
  en: { yourAnswer: 'Your answer', wrote: 'You wrote', rightAnswer: 'Right' },
  id: { yourAnswer: 'Jawabanmu', wrote: 'Kamu tulis', rightAnswer: 'Yang tepat' },
});

const shortAnswer = withWords(
  typed,
  defineWords({
    en: {
      oneTerm: 'One term, in Indonesian or English. A small slip of the finger is forgiven.',
      noTerm: 'Type your answer first.',
      alsoRight: 'Also right: {forms}',
    },
    id: {
      oneTerm: 'Satu istilah, dalam bahasa Indonesia atau Inggris. Salah ketik kecil dimaafkan.',
      noTerm: 'Ketik dulu jawabanmu.',
      alsoRight: 'Tepat juga: {forms}',
    },
  }),
);

const numeric = withWords(
  typed,
  defineWords({
    en: {
      unit: 'Unit',
      noNumber: 'Type a number first.',
      within: 'Everything from {from} to {to} counts.',
    },
    id: {
      unit: 'Satuan',
      noNumber: 'Ketik dulu sebuah angka.',
      within: 'Dari {from} sampai {to} dihitung tepat.',
    },
  }),
);

/** What questions of each kind say beyond what every question says. */
export const wordsOfKinds = {
  'single-choice': choice,
  'multiple-choice': multipleChoice,
  ordering,
  'true-false': trueFalse,
  matching,
  sorting,
  cloze,
  'best-and-worst': bestAndWorst,
  hotspot,
  predict,
  'short-answer': shortAnswer,
  numeric,
} satisfies Readonly<Record<LocalizedQuestion['kind'], unknown>>;

export type WordsOfKind<Kind extends keyof typeof wordsOfKinds> = (typeof wordsOfKinds)[Kind]['en'];
export type SlotWords = (typeof slots)['en'];

type Both<A, B> = Readonly<Record<Locale, A & B>>;

/** Several dictionaries as one. */
function withWords<A, B, C = unknown>(
  ...all: readonly [
    Readonly<Record<Locale, A>>,
    Readonly<Record<Locale, B>>,
    Readonly<Record<Locale, C>>?,
  ]
): Both<A & B, C> {
  const joined = (locale: Locale) => Object.assign({}, ...all.map((words) => words?.[locale]));
  return { en: joined('en'), id: joined('id') };
}
