import { runWords } from './runs.ts';
import { defineWords } from './words.ts';

const walkWords = defineWords({
  en: {
    title: 'Replay: {title}',
    about: 'Walk through one of your runs again: each scene, your choice, and what it changed.',
    needsScript: 'Your runs are kept in this browser, and showing one needs JavaScript.',
    looking: 'Looking up your run',
    missing: 'That run is not in this browser. It may have been deleted, or played somewhere else.',
    changed:
      'The simulation has changed since this run. It can still be read, but no longer replayed.',
    read: 'Read this run',
    toList: 'All simulations',

    step: 'Step {n} of {total}',
    ended: 'The end',
    stopped: 'As far as this run went',
    stoppedTold: 'It stopped here. What each choice changed is shown once a run is over.',
    place: '{time}, {place}',
    you: 'You',
    silence: '(silence)',
    changes: 'What changed',
    nothing: 'Nothing that could be seen or measured.',
    became: 'becomes',
    feltWithin: '{name} feels a little better, still {band}.',
    feltWithinWorse: '{name} feels a little worse, still {band}.',
    felt: '{name}: {before} becomes {after}.',
    resolved: 'What {name} needed is met.',
    informedBoth: '{name} now knows why and how long.',
    informedHalf: '{name} now knows why or how long, not both.',
    patienceWorn: '{name} lost patience, with no news.',
    promiseGiven: 'You promised a time: by {time}.',
    promiseMoved: 'You moved a promise: now by {time}.',
    promiseKept: 'You kept a promise.',
    promiseBroken: 'A promise was broken.',
    processMoved: '{process}: {state}.',
    spent: '{sum} of your budget is spent.',
    passed: { one: '{n} minute passed.', other: '{n} minutes passed.' },
    result: '{level}: {share} of what this encounter has to give.',
    resultMastered: '{level}: {share} of what this encounter has to give. Mastered.',

    walk: 'Walk through the run',
    previous: 'Previous',
    next: 'Next',
    keys: 'The arrow keys walk, too.',
    line: 'Feeling of {name} through the run: {felt}.',
    feels: '{name} feels {band}',
    debrief: 'Read the debrief',
    goOn: 'Continue this run',
  },
  id: {
    title: 'Putar ulang: {title}',
    about:
      'Telusuri lagi satu permainanmu: tiap adegan, pilihanmu, dan apa yang berubah karenanya.',
    needsScript:
      'Permainanmu tersimpan di peramban ini, dan untuk menampilkannya dibutuhkan JavaScript.',
    looking: 'Mencari permainanmu',
    missing:
      'Permainan itu tidak ada di peramban ini. Mungkin sudah dihapus, atau dimainkan di tempat lain.',
    changed:
      'Simulasinya sudah berubah sejak permainan ini. Masih bisa dibaca, tetapi tidak bisa diputar ulang.',
    read: 'Baca permainan ini',
    toList: 'Semua simulasi',

    step: 'Langkah {n} dari {total}',
    ended: 'Akhirnya',
    stopped: 'Sampai di sini permainannya',
    stoppedTold:
      'Permainannya berhenti di sini. Perubahan setiap pilihan baru ditunjukkan setelah permainan selesai.',
    place: '{time}, {place}',
    you: 'Kamu',
    silence: '(diam)',
    changes: 'Yang berubah',
    nothing: 'Tidak ada yang bisa dilihat atau diukur.',
    became: 'menjadi',
    feltWithin: 'Perasaan {name} sedikit membaik, masih {band}.',
    feltWithinWorse: 'Perasaan {name} sedikit memburuk, masih {band}.',
    felt: '{name}: dari {before} menjadi {after}.',
    resolved: 'Yang dibutuhkan {name} terpenuhi.',
    informedBoth: '{name} kini tahu sebabnya dan berapa lama.',
    informedHalf: '{name} kini tahu sebabnya atau lamanya, belum keduanya.',
    patienceWorn: 'Kesabaran {name} menipis karena tidak ada kabar.',
    promiseGiven: 'Kamu menjanjikan waktu: paling lambat {time}.',
    promiseMoved: 'Janjimu bergeser: kini paling lambat {time}.',
    promiseKept: 'Sebuah janji kamu tepati.',
    promiseBroken: 'Sebuah janji dilanggar.',
    processMoved: '{process}: {state}.',
    spent: '{sum} dari anggaranmu terpakai.',
    passed: '{n} menit berlalu.',
    result: '{level}: {share} dari yang bisa diraih dalam pertemuan ini.',
    resultMastered: '{level}: {share} dari yang bisa diraih dalam pertemuan ini. Dikuasai.',

    walk: 'Telusuri permainannya',
    previous: 'Sebelumnya',
    next: 'Berikutnya',
    keys: 'Tombol panah juga bisa.',
    line: 'Perasaan {name} sepanjang permainan: {felt}.',
    feels: 'Kesan {name}: {band}',
    debrief: 'Baca pembahasannya',
    goOn: 'Lanjutkan permainan ini',
  },
});

/** The page on which a run is walked through again, step by step. */
export const replayWords = {
  en: { ...walkWords.en, ...runWords.en },
  id: { ...walkWords.id, ...runWords.id },
};

export type ReplayWords = (typeof replayWords)['en'];
