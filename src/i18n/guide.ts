import { defineWords } from './words.ts';

/** The guides for authors, around the prose, and the link that leads to them from every page. */
export const guideWords = defineWords({
  en: {
    eyebrow: 'For authors',
    minutes: { one: '{n} minute', other: '{n} minutes' },
    link: 'For authors: writing a simulation',
  },
  id: {
    eyebrow: 'Untuk penulis',
    minutes: '{n} menit',
    link: 'Untuk penulis: cara menulis simulasi',
  },
});
