import { defineWords } from './words.ts';

export const glossaryWords = defineWords({
  en: {
    title: 'Glossary',
    description: 'The words of this course, with their Indonesian names.',
    intro:
      'The words of this course, in a sentence or two each. Every term has its Indonesian name beside it.',
    letters: 'Letters',
    explainedIn: 'In the lesson {title}',
    after: 'After {author}',
    mark: 'Review',
    markOf: 'Review: {term}',
    markHow: 'Mark a term with “Review”, and it comes back as a card over the next days.',
    marked: {
      one: '{n} term is marked and comes back as a card.',
      other: '{n} terms are marked and come back as cards.',
    },
    toReview: 'To the review',
    notKept: 'Your browser keeps nothing for this page, so marks are lost when you close it.',
  },
  id: {
    title: 'Glosarium',
    description: 'Istilah-istilah kursus ini, dengan padanan Inggrisnya.',
    intro:
      'Istilah-istilah kursus ini, masing-masing dalam satu dua kalimat, dengan padanan Inggrisnya.',
    letters: 'Huruf',
    explainedIn: 'Di pelajaran {title}',
    after: 'Menurut {author}',
    mark: 'Ingat lagi',
    markOf: 'Ingat lagi: {term}',
    markHow:
      'Tandai istilah dengan “Ingat lagi”, dan ia muncul sebagai kartu di hari-hari berikutnya.',
    marked: '{n} istilah kamu tandai, dan akan muncul sebagai kartu.',
    toReview: 'Ke Ingat lagi',
    notKept:
      'Peramban ini tidak menyimpan apa pun untuk halaman ini, jadi tandanya hilang saat halaman ditutup.',
  },
});

export type GlossaryWords = (typeof glossaryWords)['en'];
