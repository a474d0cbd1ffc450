import { defineWords } from './words.ts';

/** Around a test, on its page. */
export const testPageWords = defineWords({
  en: {
    ofModule: 'Module test: {title}',
    final: 'Final test: {title}',
    description: 'Questions drawn anew each time, with every answer and its reason at the end.',
    facts: {
      one: '{n} question, about {minutes} min',
      other: '{n} questions, about {minutes} min',
    },
    needsScript:
      'The questions are drawn in this browser, which takes JavaScript. The lessons and their quizzes can be read without it.',
    toModule: 'Back to the module',
    toMap: 'Back to your journey',
  },
  id: {
    ofModule: 'Tes modul: {title}',
    final: 'Tes akhir: {title}',
    description: 'Pertanyaan diundi baru setiap kali, jawaban dan alasannya ada di akhir.',
    facts: '{n} pertanyaan, sekitar {minutes} menit',
    needsScript:
      'Pertanyaannya diundi di peramban ini, dan itu memerlukan JavaScript. Pelajaran dan kuisnya tetap bisa dibaca tanpanya.',
    toModule: 'Kembali ke modul',
    toMap: 'Kembali ke perjalananmu',
  },
});

/** The way through a test, and its result. */
export const testWords = defineWords({
  en: {
    about:
      'To see what has stayed. One question at a time; the answers and their reasons come at the end, all together.',
    change: 'Until you hand it in, you may go back and change any answer.',
    blank: 'A question you leave open earns nothing, and is not counted as wrong.',
    anew: 'Each time the questions are drawn anew. Take it as often as you like.',
    covers: 'What it covers',
    begin: 'Begin',
    reading: 'Reading your record.',
    loading: 'Fetching your questions.',
    failed:
      'The questions could not be fetched. You may be offline. What you have answered is kept.',
    tryAgain: 'Try again',
    notKept:
      'Your browser keeps nothing for this page, so your answers are lost when you close it.',

    openTitle: 'Your test is waiting',
    open: '{n} of {total} questions answered. It goes on with the same questions.',
    goOn: 'Go on',
    other: 'Begin again with other questions',
    gone: {
      one: 'The course has changed since: {n} question of your draw is no longer in it. Go on with the others, or draw anew. What you answered stays in your record.',
      other:
        'The course has changed since: {n} questions of your draw are no longer in it. Go on with the others, or draw anew. What you answered stays in your record.',
    },
    goneAll:
      'The course has changed since, and no question of your draw is left in it. Draw anew; what you answered stays in your record.',
    lastTitle: 'Last time',
    last: '{points} of {possible} points, handed in on {day}.',
    toLast: 'See that result',

    progress: 'Question {number} of {total}',
    overview: 'Overview',
    next: 'Next question',
    leaveOpen: 'Leave it open for now',
    keepAsIs: 'Keep it as it stands',
    toClosing: 'To the overview',
    back: 'Back',

    closing: 'Before you hand it in',
    allAnswered: 'Every question has an answer.',
    answered: '{n} of {total} questions answered.',
    notYet: 'Not answered yet',
    all: 'All questions',
    question: 'Question {number}: {prompt}',
    handIn: 'Hand it in',
    toQuestions: 'Back to the questions',

    points: '{points} of {possible} points',
    share: 'That is {share} of what was possible.',
    allRight: 'All of it right. The reasons are below if you want to read them again.',
    someOpen: {
      one: 'You left {n} question open. Its answer is below, too.',
      other: 'You left {n} questions open. Their answers are below, too.',
    },
    goneSince: {
      one: '{n} question of this test is no longer in the course and is left out here.',
      other: '{n} questions of this test are no longer in the course and are left out here.',
    },
    concepts: 'By concept',
    conceptPoints: '{points} of {possible}',
    reread: 'Read again: {concept}',
    inLesson: 'In the lesson “{lesson}”',
    held: 'Held: {concepts}.',
    questions: 'Question by question',
    again: 'Try again with other questions',
    print: 'Print the result',
    toLearning: 'Your learning',
  },
  id: {
    about:
      'Untuk melihat apa yang tinggal di ingatan. Satu pertanyaan setiap kali; jawaban dan alasannya muncul di akhir, sekaligus.',
    change: 'Sebelum dikumpulkan, jawaban mana pun boleh kamu ubah.',
    blank: 'Pertanyaan yang kamu biarkan kosong tidak menambah poin, tapi tidak dihitung keliru.',
    anew: 'Setiap kali pertanyaannya diundi lagi. Boleh dikerjakan sesering yang kamu mau.',
    covers: 'Yang diujikan',
    begin: 'Mulai',
    reading: 'Catatanmu sedang dibaca.',
    loading: 'Pertanyaanmu sedang diambil.',
    failed:
      'Pertanyaannya belum bisa diambil. Mungkin sambunganmu sedang putus. Yang sudah kamu jawab tetap tersimpan.',
    tryAgain: 'Coba lagi',
    notKept:
      'Peramban ini tidak menyimpan apa pun untuk halaman ini, jadi jawabanmu hilang saat halaman ditutup.',

    openTitle: 'Tesmu masih menunggu',
    open: '{n} dari {total} pertanyaan sudah dijawab. Pertanyaannya masih yang sama.',
    goOn: 'Lanjutkan',
    other: 'Mulai lagi dengan pertanyaan lain',
    gone: 'Sejak itu kursusnya berubah: {n} pertanyaan dari undianmu sudah tidak ada. Lanjutkan dengan sisanya, atau undi lagi. Jawabanmu tetap ada di catatanmu.',
    goneAll:
      'Sejak itu kursusnya berubah, dan semua pertanyaan dari undianmu sudah tidak ada. Undi lagi saja; jawabanmu tetap ada di catatanmu.',
    lastTitle: 'Terakhir kali',
    last: '{points} dari {possible} poin, dikumpulkan {day}.',
    toLast: 'Lihat hasilnya',

    progress: 'Pertanyaan {number} dari {total}',
    overview: 'Ringkasan',
    next: 'Pertanyaan berikutnya',
    leaveOpen: 'Biarkan kosong dulu',
    keepAsIs: 'Biarkan seperti ini',
    toClosing: 'Ke ringkasan',
    back: 'Kembali',

    closing: 'Sebelum dikumpulkan',
    allAnswered: 'Semua pertanyaan sudah dijawab.',
    answered: '{n} dari {total} pertanyaan sudah dijawab.',
    notYet: 'Belum dijawab',
    all: 'Semua pertanyaan',
    question: 'Pertanyaan {number}: {prompt}',
    handIn: 'Kumpulkan',
    toQuestions: 'Kembali ke pertanyaan',

    points: '{points} dari {possible} poin',
    share: 'Itu {share} dari yang bisa diraih.',
    allRight: 'Semuanya tepat. Alasannya ada di bawah kalau mau dibaca lagi.',
    someOpen: '{n} pertanyaan kamu biarkan kosong. Jawabannya juga ada di bawah.',
    goneSince: '{n} pertanyaan tes ini sudah tidak ada di kursus dan tidak ditampilkan di sini.',
    concepts: 'Per konsep',
    conceptPoints: '{points} dari {possible}',
    reread: 'Baca lagi: {concept}',
    inLesson: 'Di pelajaran “{lesson}”',
    held: 'Sudah kuat: {concepts}.',
    questions: 'Satu per satu',
    again: 'Coba lagi dengan pertanyaan lain',
    print: 'Cetak hasilnya',
    toLearning: 'Belajarmu',
  },
});

export type TestWords = (typeof testWords)['en'];
