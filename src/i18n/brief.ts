import { defineWords } from './words.ts';

/** What stands around the player: its header, the brief card and the house rules. */
export const briefWords = defineWords({
  en: {
    leave: 'Leave; your progress is saved',
    practice: 'Practice',
    assessment: 'Assessment',
    trial: 'Trial',
    live: ', in real time',
    untimed: ', no time limit',
    mode: 'How do you want to play?',
    practiceTold: 'A reason after each choice, hints, and a way back.',
    assessmentTold: 'Reasons only in the debrief; no hints, no way back. Try as often as you like.',
    liveMode: 'In real time',
    liveTold: 'In some moments you have only seconds, and silence is an answer too. You can pause.',
    start: 'Begin',
    watch: 'Watch an example',
    level: 'Level {level} of 3',
    takes: 'About {n} minutes',
    tool: 'The feelings and points here are a learning tool, not a measurement.',
    needsScript:
      'To play, this page needs JavaScript. Switch it on in your browser, or open the page in another one.',
    brief: 'Your task',
    worked: 'An example to watch',
    policy: 'House rules',
    close: 'Close',
  },
  id: {
    leave: 'Keluar; kemajuanmu tersimpan',
    practice: 'Latihan',
    assessment: 'Penilaian',
    trial: 'Percobaan',
    live: ', waktu nyata',
    untimed: ', tanpa batas waktu',
    mode: 'Mau main dengan cara apa?',
    practiceTold: 'Ada alasan setelah tiap pilihan, petunjuk, dan jalan mundur.',
    assessmentTold:
      'Alasan baru ada di pembahasan; tanpa petunjuk, tanpa mundur. Boleh diulang sesering kamu mau.',
    liveMode: 'Waktu nyata',
    liveTold:
      'Di beberapa momen waktumu hanya hitungan detik, dan diam pun sebuah jawaban. Boleh dijeda.',
    start: 'Mulai',
    watch: 'Tonton contohnya',
    level: 'Tingkat {level} dari 3',
    takes: 'Kira-kira {n} menit',
    tool: 'Perasaan dan poin di sini alat belajar, bukan hasil ukur.',
    needsScript:
      'Untuk bermain, halaman ini membutuhkan JavaScript. Nyalakan di peramban, atau buka halaman ini di peramban lain.',
    brief: 'Tugasmu',
    worked: 'Contoh untuk ditonton',
    policy: 'Aturan',
    close: 'Tutup',
  },
});

export type BriefWords = (typeof briefWords)['en'];
