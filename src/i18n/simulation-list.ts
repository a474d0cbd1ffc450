import { defineWords } from './words.ts';

/** The page that lists all simulations. */
export const simulationListWords = defineWords({
  en: {
    title: 'Simulations',
    description:
      'Service encounters to act in: a customer, a clock, a backstage, and your choices.',
    intro:
      'You are on duty. The customer in front of you feels, hides it, hopes and remembers. Play as often as you like; a first try is for finding out.',
    minutes: { one: '{n} minute', other: '{n} minutes' },
    level1: 'Guided',
    level2: 'Some cues',
    level3: 'Only words',
    trains: 'You practise',
    meet: 'You meet {customer}',
    start: 'Start {title}',
    more: 'More are being written.',
  },
  id: {
    title: 'Simulasi',
    description:
      'Pertemuan layanan untuk dijalani: seorang pelanggan, jam yang berjalan, belakang panggung, dan pilihanmu.',
    intro:
      'Kamu sedang bertugas. Pelanggan di depanmu punya perasaan, menyembunyikannya, berharap, dan mengingat. Mainkan sesering yang kamu mau; percobaan pertama memang untuk mencari tahu.',
    minutes: '{n} menit',
    level1: 'Dengan panduan',
    level2: 'Sebagian isyarat',
    level3: 'Kata-kata saja',
    trains: 'Yang kamu latih',
    meet: 'Kamu bertemu {customer}',
    start: 'Mulai {title}',
    more: 'Yang lain sedang ditulis.',
  },
});
