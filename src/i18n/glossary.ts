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
  },
  id: {
    title: 'Glosarium',
    description: 'Istilah-istilah kursus ini, dengan padanan Inggrisnya.',
    intro:
      'Istilah-istilah kursus ini, masing-masing dalam satu dua kalimat, dengan padanan Inggrisnya.',
    letters: 'Huruf',
    explainedIn: 'Di pelajaran {title}',
    after: 'Menurut {author}',
  },
});
