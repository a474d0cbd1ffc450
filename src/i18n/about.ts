import { defineWords } from './words.ts';

/** The page about the course: what stands beside the lessons, for readers and for authors. */
export const aboutWords = defineWords({
  en: {
    title: 'About this course',
    description: 'How this course is made, what it rests on, and how to write for it.',
    intro:
      'Momen is a course on customer experience: lessons, quizzes, and service encounters to act in. Nothing you do here is sent anywhere. It stays in your browser, and you can take it with you.',
    lookUp: 'Look it up',
    glossary: 'Every term in a sentence or two, with its Indonesian name.',
    concepts: 'Where each idea is explained, asked about and played.',
    figures: 'Figures that go round about customers, who reported them, and how far to trust them.',
    sources: 'What the lessons rest on, and which lesson uses what.',
    search: 'Lessons, terms and simulations at once.',
    modules: 'The modules',
    modulesText: 'Each opens with a scene to act in, and can be printed as a booklet.',
    write: 'Write for it',
    writeText:
      'Lessons, quizzes and simulations are plain text files, and a check says what is missing in them.',
    honest: 'What to know',
    honestText:
      'The customers, firms and places are invented. Feelings and points are a tool for learning, not a measurement. Where the course knows no source, it says so.',
  },
  id: {
    title: 'Tentang kursus ini',
    description: 'Bagaimana kursus ini dibuat, apa sandarannya, dan cara menulis untuknya.',
    intro:
      'Momen adalah kursus pengalaman pelanggan: pelajaran, kuis, dan pertemuan layanan untuk kamu perankan. Yang kamu kerjakan di sini tidak dikirim ke mana pun. Semuanya tinggal di perambanmu, dan bisa kamu bawa pergi.',
    lookUp: 'Cari tahu',
    glossary: 'Setiap istilah dalam satu dua kalimat, dengan padanan Inggrisnya.',
    concepts: 'Di mana setiap gagasan dijelaskan, ditanyakan, dan dimainkan.',
    figures:
      'Angka-angka tentang pelanggan yang beredar, siapa yang melaporkannya, dan sejauh mana bisa dipercaya.',
    sources: 'Sandaran pelajaran-pelajarannya, dan pelajaran mana memakai yang mana.',
    search: 'Pelajaran, istilah, dan simulasi sekaligus.',
    modules: 'Modul-modulnya',
    modulesText:
      'Masing-masing dibuka dengan sebuah adegan untuk kamu jalani, dan bisa dicetak sebagai buku kecil.',
    write: 'Ikut menulis',
    writeText:
      'Pelajaran, kuis, dan simulasi adalah berkas teks biasa, dan sebuah pemeriksa memberi tahu apa yang masih kurang.',
    honest: 'Yang perlu kamu tahu',
    honestText:
      'Pelanggan, usaha, dan tempatnya rekaan. Perasaan dan poin adalah alat belajar, bukan hasil ukur. Kalau sumbernya tidak kami ketahui, itu kami katakan.',
  },
});
