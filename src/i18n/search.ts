import { defineWords } from './words.ts';

export const searchWords = defineWords({
  en: {
    title: 'Search',
    description: 'Search all lessons, terms and simulations.',
    label: 'Search the course',
    placeholder: 'A word or two',
    start: 'Lessons, terms and simulations, all at once. A word in any of its forms will do.',
    tryThese: 'For example',
    examples: 'touchpoint, waiting, complaint',
    searching: 'Searching…',
    results: { one: '{n} page for “{query}”', other: '{n} pages for “{query}”' },
    none: 'Nothing found for “{query}”',
    noneHelp:
      'Try a shorter word, or another word for the same thing. The glossary lists every term there is.',
    toGlossary: 'Open the glossary',
    more: { one: 'Show {n} more', other: 'Show {n} more' },
    failed: 'The search did not load. Check the connection, then type again.',
    needsScript:
      'Searching needs JavaScript. The glossary and the journey list everything without it.',
  },
  id: {
    title: 'Cari',
    description: 'Cari di semua pelajaran, istilah, dan simulasi.',
    label: 'Cari di seluruh kursus',
    placeholder: 'Satu dua kata',
    start: 'Pelajaran, istilah, dan simulasi sekaligus. Kata dasarnya saja sudah cukup.',
    tryThese: 'Misalnya',
    examples: 'layanan, menunggu, keluhan',
    searching: 'Mencari…',
    results: '{n} halaman untuk “{query}”',
    none: 'Tidak ada yang cocok dengan “{query}”',
    noneHelp:
      'Coba kata yang lebih pendek, atau kata lain untuk hal yang sama. Glosarium memuat semua istilah.',
    toGlossary: 'Buka glosarium',
    more: 'Tampilkan {n} lagi',
    failed: 'Pencarian tidak termuat. Periksa sambungan, lalu ketik lagi.',
    needsScript:
      'Pencarian memerlukan JavaScript. Glosarium dan peta perjalanan memuat semuanya tanpa itu.',
  },
});
