import { defineWords } from './words.ts';

/** The way through a quiz, and its result. */
export const quizWords = defineWords({
  en: {
    progress: 'Question {number} of {total}',
    progressRetry: 'Once more: question {number} of {total}',
    next: 'Next question',
    toResult: 'See the result',
    resumed: {
      one: 'You have answered {n} question. It goes on from there.',
      other: 'You have answered {n} questions. It goes on from there.',
    },
    startOver: 'Start from the beginning',
    points: '{points} of {possible} points',
    allRight: 'All of it right. The reasons stay here if you want to read them again.',
    someLeft: {
      one: 'One question is worth another look.',
      other: '{n} questions are worth another look.',
    },
    afterRetry: 'Counted with your latest answer to each question.',
    reread: 'Read again: {concept}',
    retry: { one: 'Retry the one that was not right', other: 'Retry the {n} that were not right' },
    again: 'Do the whole quiz again',
    nextLesson: 'On to: {title}',
    practise: 'Act it out: {title}',
    toMap: 'Back to your journey',
    notKept:
      'Your browser keeps nothing for this page, so your answers are lost when you close it.',
  },
  id: {
    progress: 'Pertanyaan {number} dari {total}',
    progressRetry: 'Sekali lagi: pertanyaan {number} dari {total}',
    next: 'Pertanyaan berikutnya',
    toResult: 'Lihat hasilnya',
    resumed: 'Kamu sudah menjawab {n} pertanyaan. Kita lanjutkan dari sini.',
    startOver: 'Mulai dari awal',
    points: '{points} dari {possible} poin',
    allRight: 'Semuanya tepat. Alasannya tetap ada di sini kalau mau dibaca lagi.',
    someLeft: '{n} pertanyaan layak dilihat lagi.',
    afterRetry: 'Dihitung dari jawaban terakhirmu untuk tiap pertanyaan.',
    reread: 'Baca lagi: {concept}',
    retry: 'Ulangi {n} yang belum tepat',
    again: 'Kerjakan lagi dari awal',
    nextLesson: 'Lanjut ke: {title}',
    practise: 'Jalani: {title}',
    toMap: 'Kembali ke perjalananmu',
    notKept:
      'Peramban ini tidak menyimpan apa pun untuk halaman ini, jadi jawabanmu hilang saat halaman ditutup.',
  },
});

/** Around the quiz, on its page. */
export const quizPageWords = defineWords({
  en: {
    title: 'Quiz: {title}',
    facts: {
      one: 'Quiz. {n} question, about {minutes} min',
      other: 'Quiz. {n} questions, about {minutes} min',
    },
    description: 'Questions on the lesson “{lesson}”, with a reason for every answer.',
    about:
      'To bring back what you read and find what deserves another look. Every answer comes with its reason, and you may retry as often as you like.',
    lesson: 'Back to the lesson',
  },
  id: {
    title: 'Kuis: {title}',
    facts: 'Kuis. {n} pertanyaan, sekitar {minutes} menit',
    description: 'Pertanyaan tentang pelajaran “{lesson}”, dengan alasan untuk setiap jawaban.',
    about:
      'Untuk mengingat kembali yang kamu baca dan menemukan yang layak dilihat lagi. Setiap jawaban ada alasannya, dan boleh diulang kapan saja.',
    lesson: 'Kembali ke pelajarannya',
  },
});

export type QuizWords = (typeof quizWords)['en'];
