import { defineWords } from './words.ts';

/** The page of the learner record: what is kept, what was done, copy, bring in, erase. */
export const recordWords = defineWords({
  en: {
    title: 'Your record',
    description:
      'What Momen remembers of your learning, in this browser only. Take a copy with you, bring one in, or erase it.',
    lead: 'Momen remembers what you do here in this browser only, on this device. There is no account, and nothing is sent anywhere.',
    keptTitle: 'What is kept',
    keptLessons: 'The lessons you have read to the end, and when.',
    keptQuizzes: 'Your answers to questions, and the points they earned.',
    keptRuns:
      'Every choice you make in a simulation, so that you can go on later and read the debrief again.',
    keptReviews: 'The cards you review, and the terms you mark.',
    keptNotes: 'Your notes in lessons, and the paragraphs you mark.',
    keptSettings:
      'The language and the theme you read in, and the name on your certificate. A copy does not hold these.',
    lossTitle: 'When it can get lost',
    loss: 'When the data of this site is cleared, or a private window is closed. Some browsers also clear sites that have not been opened for weeks. If this record matters to you, keep a copy.',
    shared:
      'Whoever uses this browser shares this record, unless each learns under a name of their own.',
    needsScript: 'Your record itself can only be shown with JavaScript.',

    doneTitle: 'What you have done',
    lessons: 'Lessons and quizzes',
    readOn: 'Read on {day}',
    quizBest: { one: 'Quiz {share}', other: 'Quiz {share}, the best of {n}' },
    quizAgain: 'Take the quiz again',
    quizAgainOf: 'Take the quiz again: {title}',
    simulations: 'Simulations',
    runResult: 'Result {share}',
    runMastered: 'Result {share}, mastered',
    trialResult: 'Trial, {share}; does not count',
    trialOpen: {
      one: 'Trial, stopped after {n} choice',
      other: 'Trial, stopped after {n} choices',
    },
    runOpen: { one: 'Stopped after {n} choice', other: 'Stopped after {n} choices' },
    runLeft: { one: 'Left after {n} choice', other: 'Left after {n} choices' },
    practice: 'Practice',
    assessment: 'Assessment',
    debrief: 'Read the debrief',
    replay: 'Replay',
    manageRuns: 'Compare or delete runs, on the page of simulations',
    goOn: 'Go on',
    ofRun: '{action}: {title}, {day}',
    earlierRuns: { one: '{n} earlier run', other: '{n} earlier runs' },
    emptyTitle: 'Nothing here yet',
    emptyText: 'Read a lesson to its end, or make a choice in a simulation, and it appears here.',
    emptyStart: 'To the journey',
    notLasting:
      'This browser keeps nothing for this site at the moment: it may be a private window, or its storage may be full. What you do is lost when the page is closed.',

    notesTitle: 'Your notes',
    notesText:
      'What you wrote in the margins of lessons, on a page of its own, to search and to change.',
    toNotes: 'To your notes',

    copyTitle: 'Take it with you',
    copyText:
      'A copy is one small file. Keep it safe, or bring it in on another device. What is already there does not come in twice. A run that you deleted comes back if the copy still holds it.',
    copyTitleEmpty: 'Begun somewhere else?',
    copyTextEmpty: 'Bring in the copy from the other device, and go on where you were.',
    save: 'Save a copy',
    saved: 'Look for {file} among your downloads.',
    fileName: 'momen-record-{name}{day}.json',
    bringIn: 'Bring in a copy',

    cameIn: { one: '{n} entry came in.', other: '{n} entries came in.' },
    nothingNew: 'Nothing new came in.',
    known: { one: '{n} was here already.', other: '{n} were here already.' },
    clashing: {
      one: '{n} entry stayed out: here, the run it belongs to went on differently. Your run stays as it is.',
      other:
        '{n} entries stayed out: here, the runs they belong to went on differently. Your runs stay as they are.',
    },
    refused: { one: '{n} entry could not be read:', other: '{n} entries could not be read:' },
    refusedDamaged: 'No. {number} is damaged: {fields}.',
    refusedNothing: 'No. {number} is not an entry.',
    refusedUnknown: 'No. {number} is of a kind that this Momen does not know.',
    refusedMore: { one: 'And {n} more.', other: 'And {n} more.' },
    emptyCopy: 'This copy is empty, so nothing came in.',
    notJson:
      'This file cannot be read. It may be damaged, or not a copy from Momen. Nothing has changed.',
    notRecord: 'This file is not a copy from Momen. Nothing has changed.',
    newer:
      'This copy comes from a newer Momen. Reload this page to get the newest, then try again. Nothing has changed.',

    eraseTitle: 'Erase it',
    eraseText: 'Your whole record disappears from this browser. This cannot be undone.',
    erase: 'Erase your record',
    eraseAsk: 'Erase your whole record?',
    eraseWarning:
      'What you have read, answered and played disappears from this browser. This cannot be undone. Only a copy saved before can bring it back.',
    eraseSaveFirst: 'Save a copy first',
    eraseAll: 'Erase it all',
    eraseKeep: 'Keep it',
    erased: 'Your record is erased. Nothing of it is left in this browser.',
    eraseFailed: 'The browser could not erase your record. Reload this page and try again.',
  },
  id: {
    title: 'Catatanmu',
    description:
      'Apa yang Momen ingat dari belajarmu, hanya di peramban ini. Bawa salinannya, masukkan salinan lain, atau hapus.',
    lead: 'Yang kamu lakukan di sini hanya diingat di peramban ini, di perangkat ini. Tidak ada akun, dan tidak ada yang dikirim ke mana pun.',
    keptTitle: 'Yang disimpan',
    keptLessons: 'Pelajaran yang kamu baca sampai akhir, dan kapan.',
    keptQuizzes: 'Jawabanmu di setiap pertanyaan, dan poinnya.',
    keptRuns:
      'Setiap pilihanmu di simulasi, supaya kamu bisa melanjutkan nanti dan membaca lagi pembahasannya.',
    keptReviews: 'Kartu yang kamu ulang, dan istilah yang kamu tandai.',
    keptNotes: 'Catatan kecilmu di pelajaran, dan paragraf yang kamu tandai.',
    keptSettings:
      'Bahasa dan tema yang kamu pakai, dan nama di sertifikatmu. Ini tidak ikut dalam salinan.',
    lossTitle: 'Kapan bisa hilang',
    loss: 'Saat data situs ini dibersihkan, atau jendela penyamaran ditutup. Beberapa peramban juga membersihkan situs yang berminggu-minggu tidak dibuka. Kalau catatan ini penting buatmu, simpan salinannya.',
    shared:
      'Siapa pun yang memakai peramban ini berbagi catatan yang sama, kecuali masing-masing belajar dengan namanya sendiri.',
    needsScript: 'Isi catatanmu hanya bisa ditampilkan dengan JavaScript.',

    doneTitle: 'Yang sudah kamu lakukan',
    lessons: 'Pelajaran dan kuis',
    readOn: 'Dibaca {day}',
    quizBest: { one: 'Kuis {share}', other: 'Kuis {share}, terbaik dari {n} kali' },
    quizAgain: 'Ulangi kuisnya',
    quizAgainOf: 'Ulangi kuisnya: {title}',
    simulations: 'Simulasi',
    runResult: 'Hasil {share}',
    runMastered: 'Hasil {share}, dikuasai',
    trialResult: 'Percobaan, {share}; tidak dihitung',
    trialOpen: 'Percobaan, berhenti setelah {n} pilihan',
    runOpen: 'Berhenti setelah {n} pilihan',
    runLeft: 'Ditinggalkan setelah {n} pilihan',
    practice: 'Latihan',
    assessment: 'Penilaian',
    debrief: 'Baca pembahasannya',
    replay: 'Putar ulang',
    manageRuns: 'Bandingkan atau hapus permainan, di halaman simulasi',
    goOn: 'Lanjutkan',
    ofRun: '{action}: {title}, {day}',
    earlierRuns: '{n} permainan sebelumnya',
    emptyTitle: 'Belum ada apa-apa di sini',
    emptyText:
      'Baca satu pelajaran sampai akhir, atau mulailah memilih di sebuah simulasi, dan jejaknya muncul di sini.',
    emptyStart: 'Ke perjalanan',
    notLasting:
      'Saat ini peramban tidak menyimpan apa pun untuk situs ini: mungkin jendelanya jendela penyamaran, atau penyimpanannya penuh. Yang kamu lakukan hilang begitu halaman ditutup.',

    notesTitle: 'Catatan kecilmu',
    notesText:
      'Yang kamu tulis di pinggir pelajaran ada di halaman tersendiri, supaya bisa dicari dan diubah.',
    toNotes: 'Ke catatan kecilmu',

    copyTitle: 'Bawa catatanmu',
    copyText:
      'Salinannya satu berkas kecil. Simpan di tempat aman, atau masukkan di perangkat lain. Yang sudah ada di sana tidak masuk dua kali. Permainan yang sudah kamu hapus kembali kalau salinan itu masih memuatnya.',
    copyTitleEmpty: 'Sudah mulai di tempat lain?',
    copyTextEmpty: 'Masukkan salinan dari perangkat itu, lalu lanjutkan dari tempatmu tadi.',
    save: 'Simpan salinan',
    saved: 'Cari {file} di folder unduhanmu.',
    fileName: 'momen-catatan-{name}{day}.json',
    bringIn: 'Masukkan salinan',

    cameIn: '{n} butir catatan masuk.',
    nothingNew: 'Tidak ada yang baru.',
    known: '{n} butir sudah ada di sini.',
    clashing:
      '{n} butir tidak dimasukkan: permainannya di sini berlanjut dengan pilihan lain. Permainanmu tetap seperti adanya.',
    refused: '{n} butir tidak terbaca:',
    refusedDamaged: 'Nomor {number} rusak: {fields}.',
    refusedNothing: 'Nomor {number} bukan butir catatan.',
    refusedUnknown: 'Nomor {number} dari jenis yang tidak dikenal Momen ini.',
    refusedMore: 'Dan {n} butir lagi.',
    emptyCopy: 'Salinan ini kosong, jadi tidak ada yang masuk.',
    notJson:
      'Berkas ini tidak terbaca. Mungkin rusak, atau bukan salinan dari Momen. Tidak ada yang berubah.',
    notRecord: 'Berkas ini bukan salinan dari Momen. Tidak ada yang berubah.',
    newer:
      'Salinan ini berasal dari Momen yang lebih baru. Muat ulang halaman ini supaya mendapat yang terbaru, lalu coba lagi. Tidak ada yang berubah.',

    eraseTitle: 'Hapus catatan',
    eraseText: 'Seluruh catatanmu hilang dari peramban ini, dan tidak bisa dikembalikan.',
    erase: 'Hapus catatanmu',
    eraseAsk: 'Hapus seluruh catatanmu?',
    eraseWarning:
      'Yang sudah kamu baca, jawab, dan mainkan hilang dari peramban ini. Ini tidak bisa dibatalkan. Hanya salinan yang kamu simpan sebelumnya yang bisa mengembalikannya.',
    eraseSaveFirst: 'Simpan salinan dulu',
    eraseAll: 'Hapus semuanya',
    eraseKeep: 'Jangan hapus',
    erased: 'Catatanmu sudah dihapus. Tidak ada yang tersisa di peramban ini.',
    eraseFailed:
      'Peramban tidak berhasil menghapus catatanmu. Muat ulang halaman ini, lalu coba lagi.',
  },
});

export type RecordWords = (typeof recordWords)['en'];
