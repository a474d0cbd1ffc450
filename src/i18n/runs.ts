import { defineWords } from './words.ts';

/** What a run is called wherever runs are listed, how it was played, and the bands of a result. */
export const runWords = defineWords({
  en: {
    run: 'Run {n}',
    unfinished: 'Unfinished run',
    trial: 'Trial',
    trialOf: 'Trial from run {n}',
    practice: 'practice',
    assessment: 'assessment',
    trialCounts: 'does not count for mastery',
    live: 'in real time',
    starting: 'Starting',
    growing: 'Growing',
    able: 'Able',
    strong: 'Strong',
  },
  id: {
    run: 'Permainan ke-{n}',
    unfinished: 'Permainan yang belum selesai',
    trial: 'Percobaan',
    trialOf: 'Percobaan dari permainan ke-{n}',
    practice: 'latihan',
    assessment: 'penilaian',
    trialCounts: 'tidak dihitung untuk kelulusan',
    live: 'waktu nyata',
    starting: 'Baru mulai',
    growing: 'Berkembang',
    able: 'Cakap',
    strong: 'Mantap',
  },
});

export type RunWords = (typeof runWords)['en'];
