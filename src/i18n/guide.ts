import { defineWords } from './words.ts';

/** The guides for authors, around the prose. */
export const guideWords = defineWords({
  en: {
    eyebrow: 'For authors',
    minutes: { one: '{n} minute', other: '{n} minutes' },
  },
  id: {
    eyebrow: 'Untuk penulis',
    minutes: '{n} menit',
  },
});
