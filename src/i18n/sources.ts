import { defineWords } from './words.ts';

/** The page of all sources. */
export const sourcesWords = defineWords({
  en: {
    title: 'Sources',
    description: 'Everything this course rests on, with the lessons that use it.',
    intro: {
      one: '{n} source.',
      other:
        'The {n} sources of this course, each once. Where it matters how far to trust one, the entry says so.',
    },
    service: 'On service and customers',
    teaching: 'On learning: why the course teaches as it does',
    usedIn: 'In',
    figuresOf: 'All figures, and who reported them',
  },
  id: {
    title: 'Sumber',
    description: 'Semua yang menjadi sandaran kursus ini, beserta pelajaran yang memakainya.',
    intro:
      '{n} sumber kursus ini, masing-masing sekali. Kalau ada yang perlu dipercaya dengan hati-hati, itu tertulis di sana.',
    service: 'Tentang layanan dan pelanggan',
    teaching: 'Tentang belajar: mengapa kursus ini mengajar begini',
    usedIn: 'Di',
    figuresOf: 'Semua angka, dan siapa yang melaporkannya',
  },
});
