import { runWords } from './runs.ts';
import { defineWords } from './words.ts';

const words = defineWords({
  en: {
    title: 'Your learning',
    description: 'How far you have come, what you have shown, and what to do next.',
    lead: 'What you have done so far, what it has shown, and what is worth doing next.',
    needsScript:
      'What you have done is kept in this browser and takes JavaScript to show. The course itself can be read without it.',
    reading: 'Reading your record.',
    notKept:
      'This browser keeps nothing for this site at the moment, so what you do is lost when the page is closed.',

    emptyTitle: 'This page fills as you learn',
    emptyText:
      'Read a lesson, answer a question, play a simulation: each leaves its mark here, with what it says about you.',

    nextTitle: 'What to do next',
    reviewTitle: { one: '{n} card for today', other: '{n} cards for today' },
    reviewWhy: 'They fade soonest; a few minutes bring them back.',
    reviewAction: 'Review now',
    runOpenWhy: 'You stopped in the middle, and your run is kept as you left it.',
    runOpenAction: 'Go on',
    lessonWhy: 'It is the next one on your journey.',
    lessonAction: 'Start the lesson',
    quizTitle: 'Quiz: {title}',
    quizWhy: 'You have read this module. The quiz shows what has stayed.',
    quizAction: 'Take the quiz',
    simulationWhy: 'You have read and answered; here you do it.',
    simulationAction: 'Start the simulation',
    notMasteredWhy: 'Your best run is at {share}; from {mastery} on it counts as mastered.',
    weakestWhy: 'Of all competencies, “{competency}” has most left to gain, and here most of it.',
    againAction: 'Play again',
    rereadTitle: 'Read again: {concept}',
    rereadWhy: 'It is your weakest concept: {share} so far, in the lesson “{lesson}”.',
    rereadAction: 'To the paragraph',
    allDone: 'You have done all there is. Cards and simulations keep it fresh.',

    soFar: 'So far',
    lessonsRead: 'lessons read',
    quizzesDone: 'quizzes finished',
    simulationsPlayed: 'simulations played',
    conceptsShown: 'concepts shown',
    ofAll: '{n} of {all}',

    modules: 'Module by module',
    modulesHow:
      'A concept is shown when at least two things say so and {mastery} of it was right; kept, when some of it was still right a week later.',
    moduleFacts: '{lessons} of {allLessons} lessons · {concepts} of {allConcepts} concepts shown',
    lessons: 'Lessons',
    readOn: 'Read on {day}',
    notRead: 'Not read yet',
    quizBest: 'Quiz {share}',
    quizOpen: 'Quiz not taken',
    concepts: 'Concepts',
    met: 'Met',
    shown: 'Shown',
    kept: 'Kept',
    unmet: {
      one: '{n} more that you have not met yet.',
      other: '{n} more that you have not met yet.',
    },
    noneMet: 'None met yet.',
    evidence: { one: '{n} piece of evidence', other: '{n} pieces of evidence' },
    evidenceOf: {
      one: '{n} piece of evidence: {concept}',
      other: '{n} pieces of evidence: {concept}',
    },
    inQuiz: 'A question of “{title}”',
    inSimulation: 'Simulation “{title}”',
    right: 'right',
    partly: 'partly right',
    wrong: 'not right yet',
    nothingLost: 'no point lost for want of it',
    pointsLost: 'points lost for want of it',

    competencies: 'Competencies over time',
    competenciesHow:
      'After each simulation you finished, from the worst that could be reached (below) to the best (above). Each simulation counts by your best run.',
    competenciesNone: 'Play a simulation to its end, and your competencies appear here.',
    trend: '{competency}: {level}, {share}',
    table: 'As a table',
    tableOf: 'Competencies over time, as a table',
    after: 'After',

    more: 'More of yours',
    toFinal: 'Final test',
    toFinalText: 'Questions from all modules. Each module has a test of its own, too, on its page.',
    toReview: 'Review',
    toReviewText: 'Cards that bring back what fades.',
    toCertificate: 'Certificate',
    toCertificateText: 'What you have done whole, on one sheet to print.',
    toRecord: 'Your record',
    toRecordText: 'All that is kept here: take it with you, bring it in, erase it.',
  },
  id: {
    title: 'Belajarmu',
    description: 'Sejauh mana kamu sudah melangkah, apa yang sudah tampak, dan apa berikutnya.',
    lead: 'Yang sudah kamu lakukan, yang tampak darinya, dan yang layak dilakukan berikutnya.',
    needsScript:
      'Yang kamu lakukan tersimpan di peramban ini dan hanya bisa ditampilkan dengan JavaScript. Kursusnya sendiri tetap bisa dibaca tanpanya.',
    reading: 'Catatanmu sedang dibaca.',
    notKept:
      'Saat ini peramban tidak menyimpan apa pun untuk situs ini, jadi yang kamu lakukan hilang begitu halaman ditutup.',

    emptyTitle: 'Halaman ini terisi seiring kamu belajar',
    emptyText:
      'Baca satu pelajaran, jawab satu pertanyaan, mainkan satu simulasi: jejaknya muncul di sini, beserta artinya buatmu.',

    nextTitle: 'Yang bisa kamu lakukan berikutnya',
    reviewTitle: '{n} kartu untuk hari ini',
    reviewWhy: 'Ini yang paling cepat pudar; beberapa menit cukup untuk mengingatnya lagi.',
    reviewAction: 'Ingat lagi sekarang',
    runOpenWhy:
      'Kamu berhenti di tengah, dan permainanmu tersimpan persis seperti saat kamu pergi.',
    runOpenAction: 'Lanjutkan',
    lessonWhy: 'Ini yang berikutnya di perjalananmu.',
    lessonAction: 'Mulai pelajaran',
    quizTitle: 'Kuis: {title}',
    quizWhy: 'Modul ini sudah kamu baca. Kuis menunjukkan apa yang tinggal di ingatan.',
    quizAction: 'Kerjakan kuis',
    simulationWhy: 'Kamu sudah membaca dan menjawab; di sini kamu melakukannya.',
    simulationAction: 'Mulai simulasi',
    notMasteredWhy: 'Hasil terbaikmu {share}; mulai {mastery} dihitung dikuasai.',
    weakestWhy:
      'Dari semua kecakapan, “{competency}” yang masih paling bisa kamu asah, dan paling banyak di sini.',
    againAction: 'Mainkan lagi',
    rereadTitle: 'Baca lagi: {concept}',
    rereadWhy: 'Ini konsepmu yang paling lemah, sejauh ini {share}. Ada di pelajaran “{lesson}”.',
    rereadAction: 'Ke paragrafnya',
    allDone: 'Semua sudah kamu lakukan. Kartu dan simulasi menjaganya tetap segar.',

    soFar: 'Sejauh ini',
    lessonsRead: 'pelajaran dibaca',
    quizzesDone: 'kuis selesai',
    simulationsPlayed: 'simulasi dimainkan',
    conceptsShown: 'konsep terbukti',
    ofAll: '{n} dari {all}',

    modules: 'Modul demi modul',
    modulesHow:
      'Konsep disebut terbukti kalau sedikitnya ada dua bukti dan {mastery} di antaranya tepat; bertahan, kalau sebagian masih tepat seminggu kemudian.',
    moduleFacts:
      '{lessons} dari {allLessons} pelajaran · {concepts} dari {allConcepts} konsep terbukti',
    lessons: 'Pelajaran',
    readOn: 'Dibaca {day}',
    notRead: 'Belum dibaca',
    quizBest: 'Kuis {share}',
    quizOpen: 'Kuis belum dikerjakan',
    concepts: 'Konsep',
    met: 'Ditemui',
    shown: 'Terbukti',
    kept: 'Bertahan',
    unmet: '{n} lagi belum kamu temui.',
    noneMet: 'Belum ada yang kamu temui.',
    evidence: '{n} bukti',
    evidenceOf: '{n} bukti: {concept}',
    inQuiz: 'Pertanyaan di “{title}”',
    inSimulation: 'Simulasi “{title}”',
    right: 'tepat',
    partly: 'sebagian tepat',
    wrong: 'belum tepat',
    nothingLost: 'tidak ada poin hilang karenanya',
    pointsLost: 'ada poin hilang karenanya',

    competencies: 'Kecakapan dari waktu ke waktu',
    competenciesHow:
      'Sesudah tiap simulasi yang kamu selesaikan, dari yang terburuk yang mungkin (bawah) sampai yang terbaik (atas). Tiap simulasi dihitung dari permainan terbaikmu.',
    competenciesNone: 'Mainkan satu simulasi sampai selesai, dan kecakapanmu tampak di sini.',
    trend: '{competency}: {level}, {share}',
    table: 'Dalam tabel',
    tableOf: 'Kecakapan dari waktu ke waktu, dalam tabel',
    after: 'Sesudah',

    more: 'Milikmu yang lain',
    toFinal: 'Tes akhir',
    toFinalText:
      'Pertanyaan dari semua modul. Tiap modul juga punya tesnya sendiri, di halamannya.',
    toReview: 'Ingat lagi',
    toReviewText: 'Kartu untuk mengingat lagi yang mulai pudar.',
    toCertificate: 'Sertifikat',
    toCertificateText: 'Yang sudah kamu selesaikan utuh, di selembar kertas.',
    toRecord: 'Catatanmu',
    toRecordText: 'Semua yang tersimpan di sini: bawa, masukkan, atau hapus.',
  },
});

/** The page that tells a learner how they are doing. */
export const learningWords = {
  en: { ...runWords.en, ...words.en },
  id: { ...runWords.id, ...words.id },
};

export type LearningWords = (typeof learningWords)['en'];
