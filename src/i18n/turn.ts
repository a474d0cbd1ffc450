import { defineWords } from './words.ts';

/** What a page says when another tab of this browser has begun somebody else’s turn. Loaded only then. */
export const turnWords = defineWords({
  en: {
    title: 'This page is {here}’s',
    text: 'In another tab, it is now {now}’s turn. What is done on this page still goes into the record of {here}.',
    first: 'the first learner',
    stay: 'Go on as {here}',
    change: 'Change to {now}',
  },
  id: {
    title: 'Halaman ini milik {here}',
    text: 'Di tab lain, sekarang giliran {now}. Yang dikerjakan di halaman ini tetap masuk ke catatan {here}.',
    first: 'pelajar pertama',
    stay: 'Lanjutkan sebagai {here}',
    change: 'Ganti ke {now}',
  },
});
