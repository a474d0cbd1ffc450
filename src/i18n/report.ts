import { defineWords } from './words.ts';

/** The link by which a reader reports a mistake, and the letter it begins. */
export const reportWords = defineWords({
  en: {
    link: 'Report a mistake',
    subject: 'A mistake in “{title}”',
    text: 'Page: {page}\nVersion: {version}\n\nWhat is wrong there:\n',
  },
  id: {
    link: 'Laporkan kekeliruan',
    subject: 'Kekeliruan di “{title}”',
    text: 'Halaman: {page}\nVersi: {version}\n\nYang keliru di sana:\n',
  },
});
