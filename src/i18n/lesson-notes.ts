import { defineWords } from './words.ts';

/** Notes and bookmarks in a lesson: loaded when they are opened. */
export const lessonNotesWords = defineWords({
  en: {
    mode: 'Notes',
    how: 'Choose the pen after a paragraph.',
    done: 'Done',
    all: 'All your notes',
    penNew: 'Note on: {excerpt}',
    penHeld: 'Your note on: {excerpt}',
    penGone: 'Your note on a paragraph that has changed: {excerpt}',
    title: 'Note',
    yours: 'Your note',
    keep: 'Keep',
    mark: 'Bookmark this paragraph',
    cancel: 'Cancel',
    kept: 'Kept.',
    notKept: 'Kept for as long as this page is open: this browser keeps nothing at the moment.',
    report: 'Report a mistake here',
  },
  id: {
    mode: 'Catatan kecil',
    how: 'Pilih pena di ujung paragraf.',
    done: 'Selesai',
    all: 'Semua catatan kecilmu',
    penNew: 'Catat di: {excerpt}',
    penHeld: 'Catatanmu di: {excerpt}',
    penGone: 'Catatanmu di paragraf yang sudah berubah: {excerpt}',
    title: 'Catatan kecil',
    yours: 'Catatanmu',
    keep: 'Simpan',
    mark: 'Tandai paragraf ini',
    cancel: 'Batal',
    kept: 'Sudah disimpan.',
    notKept:
      'Hanya tersimpan selama halaman ini terbuka: saat ini peramban tidak menyimpan apa pun.',
    report: 'Laporkan kekeliruan di sini',
  },
});

export type LessonNotesWords = (typeof lessonNotesWords)['en'];
