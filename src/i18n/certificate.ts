import { defineWords } from './words.ts';

/** The certificate: the sheet itself, and what stands around it on the screen. */
export const certificateWords = defineWords({
  en: {
    title: 'Certificate',
    description: 'What you have done whole in this course, on one sheet to print.',
    lead: 'The modules that you have done whole, on one sheet to print.',
    needsScript:
      'What you have done is kept in this browser and takes JavaScript to show on a sheet.',
    reading: 'Reading your record.',
    notYetTitle: 'Not yet',
    notYet:
      'A module stands on the sheet once its lessons are read, their quizzes finished, and its simulations played to the end. The nearest to that is “{module}”. It still takes:',
    nextTitle: 'The next module for your sheet',
    next: '“{module}” still takes:',
    readLesson: 'Read: {title}',
    takeQuiz: 'Finish the quiz: {title}',
    playSimulation: 'Play to the end: {title}',
    name: 'Your name, as it is to stand on the sheet',
    nameKept: 'It stays in this browser and goes nowhere.',
    print: 'Print the sheet',

    certifies: 'Certificate of work done',
    nobody: 'Name',
    didWhole: 'has done the whole course',
    didPart: {
      one: 'has done this module of the course',
      other: 'has done these {n} modules of the course',
    },
    module: 'Module',
    lessons: 'Lessons read',
    quizzes: 'Quizzes, best results',
    simulations: 'Simulations played',
    mastered: '{n}, {mastered} mastered',
    none: 'none',
    when: 'Done {days}',
    plain:
      'This sheet says what was done in one browser, from the record kept there: lessons read to their end, quizzes finished, simulations played. It does not prove who did it, or that nobody helped, and nobody has checked it. How someone serves customers shows at work.',
    toLearning: 'Back to your learning',
  },
  id: {
    title: 'Sertifikat',
    description: 'Yang sudah kamu selesaikan utuh di kursus ini, di selembar kertas.',
    lead: 'Modul-modul yang sudah kamu selesaikan utuh, di selembar kertas.',
    needsScript:
      'Yang kamu lakukan tersimpan di peramban ini dan hanya bisa ditampilkan dengan JavaScript.',
    reading: 'Catatanmu sedang dibaca.',
    notYetTitle: 'Belum bisa',
    notYet:
      'Sebuah modul tercantum kalau pelajarannya sudah dibaca, kuisnya selesai, dan simulasinya dimainkan sampai akhir. Yang paling dekat adalah “{module}”. Yang masih kurang:',
    nextTitle: 'Modul berikutnya untuk lembarmu',
    next: 'Untuk “{module}” masih kurang:',
    readLesson: 'Baca: {title}',
    takeQuiz: 'Selesaikan kuisnya: {title}',
    playSimulation: 'Mainkan sampai akhir: {title}',
    name: 'Namamu, seperti yang mau kamu cantumkan',
    nameKept: 'Hanya tersimpan di peramban ini, tidak dikirim ke mana pun.',
    print: 'Cetak lembarnya',

    certifies: 'Sertifikat penyelesaian',
    nobody: 'Nama',
    didWhole: 'telah menyelesaikan seluruh kursus',
    didPart: 'telah menyelesaikan {n} modul berikut dari kursus',
    module: 'Modul',
    lessons: 'Pelajaran dibaca',
    quizzes: 'Kuis, hasil terbaik',
    simulations: 'Simulasi dimainkan',
    mastered: '{n}, {mastered} dikuasai',
    none: 'tidak ada',
    when: 'Diselesaikan {days}',
    plain:
      'Lembar ini menyebut apa yang dilakukan di satu peramban, menurut catatan yang tersimpan di sana: pelajaran yang dibaca sampai akhir, kuis yang diselesaikan, simulasi yang dimainkan. Lembar ini tidak membuktikan siapa yang melakukannya, atau bahwa tidak ada yang membantu, dan belum diperiksa siapa pun. Cara seseorang melayani pelanggan terlihat saat bekerja.',
    toLearning: 'Kembali ke belajarmu',
  },
});

export type CertificateWords = (typeof certificateWords)['en'];
