import { defineWords } from './words.ts';

/** The concept index: each idea of the course, and where it is taught, asked and played. */
export const conceptsWords = defineWords({
  en: {
    title: 'Concept index',
    description: 'Every idea of the course: where it is explained, asked about and played.',
    intro: {
      one: '{n} idea.',
      other: 'The {n} ideas of this course, and where you meet each of them.',
    },
    filter: 'Find a concept, by either name',
    shown: 'Concepts found: {n}',
    none: 'No concept has that in its name.',
    module: 'Module {n}: {title}',
    explained: 'Explained in',
    asked: 'Asked in',
    played: 'Played in',
    quiz: { one: '{title}, once', other: '{title}, {n} times' },
    term: 'In the glossary',
    termOf: 'In the glossary: {name}',
  },
  id: {
    title: 'Indeks konsep',
    description: 'Semua gagasan kursus ini: di mana dijelaskan, ditanyakan, dan dimainkan.',
    intro: '{n} gagasan kursus ini, dan di mana kamu menjumpainya.',
    filter: 'Cari konsep, dengan nama Indonesia atau Inggris',
    shown: 'Konsep yang cocok: {n}',
    none: 'Tidak ada konsep dengan nama itu.',
    module: 'Modul {n}: {title}',
    explained: 'Dijelaskan di',
    asked: 'Ditanyakan di',
    played: 'Dimainkan di',
    quiz: '{title}, {n} kali',
    term: 'Di glosarium',
    termOf: 'Di glosarium: {name}',
  },
});
