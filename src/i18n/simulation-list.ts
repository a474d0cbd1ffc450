import { runWords } from './runs.ts';
import { defineWords } from './words.ts';

const listWords = defineWords({
  en: {
    title: 'Simulations',
    description:
      'Service encounters to act in: a customer, a clock, a backstage, and your choices.',
    intro:
      'You are on duty. The customer in front of you feels, hides it, hopes and remembers. Play as often as you like; a first try is for finding out.',
    minutes: { one: '{n} minute', other: '{n} minutes' },
    level1: 'Level 1, guided',
    level2: 'Level 2, some cues',
    level3: 'Level 3, only words',

    next: 'Play next',
    whyOpen: {
      one: 'You stopped after {n} choice. The conversation is as you left it.',
      other: 'You stopped after {n} choices. The conversation is as you left it.',
    },
    whyOpenTrial: {
      one: 'You stopped in the middle of a trial, {n} choice in.',
      other: 'You stopped in the middle of a trial, {n} choices in.',
    },
    whyLesson: 'You have read “{lesson}”. Here you practise it.',
    whyNotMastered:
      'Your best so far is {share}. Mastery begins at {mastery}, with no competency left at Starting.',
    whyNotPlayed: 'It is the gentlest one you have not played yet.',
    whyNotPlayedLesson:
      'It is the gentlest one you have not played yet, and the lesson “{lesson}” prepares you for it.',
    whyWeakest:
      'You have mastered them all. You can still grow in “{competency}”, and most of all here.',
    whyLongestAgo: 'You have mastered them all. This one you played longest ago.',
    start: 'Start',
    goOn: 'Continue',
    again: 'Play again',
    ofSimulation: '{action}: {title}',

    filterLevel: 'Level',
    filterCompetency: 'Trains most',
    anyLevel: 'Every level',
    anyCompetency: 'Anything',
    shown: { one: '{n} of {all} simulations', other: '{n} of {all} simulations' },
    noneShown: 'No simulation trains that at this level.',
    showAll: 'Show all',

    list: 'All simulations',
    meet: 'You meet {customer}',
    trainsMost: 'Trains most',
    trainsToo: { one: 'and {n} other', other: 'and {n} others' },
    best: 'Best so far: {level}, {share}',
    mastered: 'Mastered',
    notPlayed: 'Not played yet',
    stopped: { one: 'Stopped after {n} choice', other: 'Stopped after {n} choices' },

    runs: 'Your runs: {n}',
    earlierRuns: { one: '{n} earlier run', other: '{n} earlier runs' },
    result: '{level}, {share}',
    resultMastered: '{level}, {share}, mastered',
    rulesChanged: 'The simulation has changed since. You can read this run; it is not scored anew.',
    debrief: 'Debrief',
    replay: 'Replay',
    read: 'Read',
    remove: 'Delete',
    ofRun: '{action}: {run}, {day}',
    compare: 'Compare two runs',
    removed: '{run} is deleted.',
    removedTold:
      'You can undo that until you leave this page. A copy of your record that you saved before still holds it.',
    undo: 'Undo',
    undone: '{run} is back.',
    removeFailed: 'The browser could not delete this run. Reload this page and try again.',
    notLasting:
      'This browser keeps nothing for this site at the moment, so runs are lost when the page is closed.',
  },
  id: {
    title: 'Simulasi',
    description:
      'Pertemuan layanan untuk dijalani: seorang pelanggan, jam yang berjalan, belakang panggung, dan pilihanmu.',
    intro:
      'Kamu sedang bertugas. Pelanggan di depanmu punya perasaan, menyembunyikannya, berharap, dan mengingat. Mainkan sesering yang kamu mau; percobaan pertama memang untuk mencari tahu.',
    minutes: '{n} menit',
    level1: 'Tingkat 1, dengan panduan',
    level2: 'Tingkat 2, sebagian isyarat',
    level3: 'Tingkat 3, kata-kata saja',

    next: 'Mainkan berikutnya',
    whyOpen: 'Kamu berhenti setelah {n} pilihan. Percakapannya masih seperti saat kamu pergi.',
    whyOpenTrial: 'Kamu berhenti di tengah percobaan, sudah {n} pilihan.',
    whyLesson: 'Kamu sudah membaca “{lesson}”. Di sini kamu mempraktikkannya.',
    whyNotMastered:
      'Hasil terbaikmu sejauh ini {share}. Dikuasai berarti sedikitnya {mastery}, tanpa kecakapan yang masih “Baru mulai”.',
    whyNotPlayed: 'Ini yang paling ringan di antara yang belum kamu mainkan.',
    whyNotPlayedLesson:
      'Ini yang paling ringan di antara yang belum kamu mainkan, dan bekalnya ada di pelajaran “{lesson}”.',
    whyWeakest:
      'Semuanya sudah kamu kuasai. Yang masih bisa kamu asah “{competency}”, paling banyak di sini.',
    whyLongestAgo: 'Semuanya sudah kamu kuasai. Yang ini paling lama tidak kamu mainkan.',
    start: 'Mulai',
    goOn: 'Lanjutkan',
    again: 'Main lagi',
    ofSimulation: '{action}: {title}',

    filterLevel: 'Tingkat',
    filterCompetency: 'Paling dilatih',
    anyLevel: 'Semua tingkat',
    anyCompetency: 'Apa saja',
    shown: '{n} dari {all} simulasi',
    noneShown: 'Tidak ada simulasi yang melatih itu di tingkat ini.',
    showAll: 'Tampilkan semua',

    list: 'Semua simulasi',
    meet: 'Kamu bertemu {customer}',
    trainsMost: 'Paling dilatih',
    trainsToo: 'dan {n} lainnya',
    best: 'Hasil terbaik: {level}, {share}',
    mastered: 'Dikuasai',
    notPlayed: 'Belum kamu mainkan',
    stopped: 'Berhenti setelah {n} pilihan',

    runs: 'Permainanmu: {n}',
    earlierRuns: '{n} permainan sebelumnya',
    result: '{level}, {share}',
    resultMastered: '{level}, {share}, dikuasai',
    rulesChanged:
      'Simulasinya sudah berubah sejak itu. Permainan ini bisa dibaca, tetapi tidak dinilai ulang.',
    debrief: 'Pembahasan',
    replay: 'Putar ulang',
    read: 'Baca',
    remove: 'Hapus',
    ofRun: '{action}: {run}, {day}',
    compare: 'Bandingkan dua permainan',
    removed: '{run} dihapus.',
    removedTold:
      'Masih bisa dibatalkan selama kamu belum meninggalkan halaman ini. Salinan catatan yang kamu simpan sebelumnya tetap memuatnya.',
    undo: 'Batalkan',
    undone: '{run} kembali.',
    removeFailed:
      'Peramban tidak berhasil menghapus permainan ini. Muat ulang halaman ini, lalu coba lagi.',
    notLasting:
      'Saat ini peramban tidak menyimpan apa pun untuk situs ini, jadi permainanmu hilang begitu halaman ditutup.',
  },
});

/** The page that lists all simulations: what to play next, each simulation, and the learner’s runs of it. */
export const simulationListWords = {
  en: { ...listWords.en, ...runWords.en },
  id: { ...listWords.id, ...runWords.id },
};

export type SimulationListWords = (typeof simulationListWords)['en'];
