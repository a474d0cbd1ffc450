import { defineWords } from './words.ts';

/** Said where learners mark how sure they are of an answer, and where they see how well that fitted. */
export const confidenceWords = defineWords({
  en: {
    ask: 'Mark how sure I am of each answer',
    askWhy: 'Scored apart from your points. It shows whether you know what you know.',
    howSure: 'How sure are you?',
    level1: 'Hardly',
    level2: 'Fairly',
    level3: 'Very',
    stake: 'right {right}, wrong {wrong}',
    sayFirst: 'Mark how sure you are first.',
    scored: '{level} sure of it: {score}',
    title: 'Did you know what you knew?',
    total:
      'Confidence score of this round: {score}, of {most} at most. It is no part of your points.',
    about:
      'From the first answer to each question, in all quizzes in which you marked how sure you were.',
    picture: 'Shaded: where each level pays. The dot: how much you had right.',
    level: 'How sure',
    answers: 'Answers',
    right: 'Right',
    pays: 'Pays at',
    says: 'What it says',
    tooFew: 'Too few yet',
    fewest: 'With fewer than {n} answers a level says nothing.',
    fits: 'It fits',
    tooSure: 'Surer than you knew',
    tooCareful: 'You knew more than you thought',
  },
  id: {
    ask: 'Tandai seberapa yakin aku akan tiap jawaban',
    askWhy: 'Dinilai terpisah dari poinmu. Gunanya melihat apakah kamu tahu apa yang kamu tahu.',
    howSure: 'Seberapa yakin kamu?',
    level1: 'Kurang',
    level2: 'Cukup',
    level3: 'Sangat',
    stake: 'tepat {right}, keliru {wrong}',
    sayFirst: 'Tandai dulu seberapa yakin kamu.',
    scored: '{level} yakin: {score}',
    title: 'Tahukah kamu apa yang kamu tahu?',
    total: 'Nilai keyakinan putaran ini: {score}, paling tinggi {most}. Tidak ikut dalam poinmu.',
    about:
      'Dari jawaban pertamamu untuk setiap pertanyaan, di semua kuis yang kamu tandai keyakinannya.',
    picture:
      'Yang diarsir: daerah yang pas untuk tiap tingkat. Titiknya: seberapa banyak jawabanmu yang tepat.',
    level: 'Keyakinan',
    answers: 'Jawaban',
    right: 'Tepat',
    pays: 'Pas di',
    says: 'Artinya',
    tooFew: 'Belum cukup',
    fewest: 'Di bawah {n} jawaban, sebuah tingkat belum berarti apa-apa.',
    fits: 'Sesuai',
    tooSure: 'Lebih yakin daripada tahu',
    tooCareful: 'Lebih tahu daripada yang kamu kira',
  },
});

export type ConfidenceWords = (typeof confidenceWords)['en'];
