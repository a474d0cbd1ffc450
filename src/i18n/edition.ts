import { defineWords } from './words.ts';

/** The printable edition of a module. */
export const editionWords = defineWords({
  en: {
    pageTitle: 'Printable edition: {title}',
    description: 'All lessons of the module “{title}” in one document, for printing.',
    back: 'Back to the module',
    how: 'To print it, or to keep it as a PDF, use your browser’s print command.',
    course: '{course} · Module {n}',
    contents: 'Contents',
    terms: 'Terms',
    sources: 'Sources',
    keyPoints: 'What to take along',
    tryIt: 'Try it at work',
    minutes: { one: '{n} minute', other: '{n} minutes' },
    source: 'Source {n}',
    licence:
      'Momen. Text: CC BY 4.0. Questions, simulations and what can be moved in figures are on the site.',
  },
  id: {
    pageTitle: 'Edisi cetak: {title}',
    description: 'Semua pelajaran modul “{title}” dalam satu dokumen, untuk dicetak.',
    back: 'Kembali ke modul',
    how: 'Untuk mencetak atau menyimpannya sebagai PDF, pakai perintah cetak di perambanmu.',
    course: '{course} · Modul {n}',
    contents: 'Isi',
    terms: 'Istilah',
    sources: 'Sumber',
    keyPoints: 'Yang kamu bawa pulang',
    tryIt: 'Coba di tempat kerja',
    minutes: '{n} menit',
    source: 'Sumber {n}',
    licence:
      'Momen. Teks: CC BY 4.0. Pertanyaan, simulasi, dan gambar yang bisa digerakkan ada di situsnya.',
  },
});
