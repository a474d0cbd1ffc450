import type { Locale } from '#domain/shared/locale.ts';
import { defineWords } from '../words.ts';

/** One visit to a restaurant in five touchpoints, its average against what is remembered of it. */
export const peakEndWords = defineWords({
  en: {
    lead: 'The same average, remembered differently.',
    caption:
      'Drag the dots or the sliders. Here, what is remembered lies halfway between the strongest feeling and the last. It is a learning tool, not a measurement.',
    visits: 'Three visits with the same average',
    'good-end': 'Good end',
    'bad-end': 'Bad end',
    flat: 'Flat',
    picture: 'The feeling at five touchpoints of one visit',
    feelings: 'Feeling at each touchpoint',
    arrive: 'Arrive',
    sit: 'Sit',
    order: 'Order',
    eat: 'Eat',
    pay: 'Pay',
    strongest: 'strongest',
    last: 'last',
    both: 'strongest and last',
    average: 'Average',
    remembered: 'Remembered',
    because: 'Halfway between the strongest ({touchpoint}, {extreme}) and the last ({last}).',
    boo: 'Boo',
    arrgh: 'Arrgh',
    ok: 'OK',
    aha: 'AHA',
    wow: 'WOW',
  },
  id: {
    lead: 'Rata-ratanya sama, yang diingat bisa lain.',
    caption:
      'Seret titiknya atau penggesernya. Di sini yang diingat ada di tengah-tengah antara perasaan terkuat dan yang terakhir. Angka ini alat belajar, bukan hasil ukur.',
    visits: 'Tiga kunjungan dengan rata-rata yang sama',
    'good-end': 'Akhir baik',
    'bad-end': 'Akhir buruk',
    flat: 'Datar',
    picture: 'Perasaan di lima titik sentuh dalam satu kunjungan',
    feelings: 'Perasaan di tiap titik sentuh',
    arrive: 'Tiba',
    sit: 'Duduk',
    order: 'Pesan',
    eat: 'Makan',
    pay: 'Bayar',
    strongest: 'terkuat',
    last: 'terakhir',
    both: 'terkuat dan terakhir',
    average: 'Rata-rata',
    remembered: 'Yang diingat',
    because:
      'Tengah-tengah antara yang terkuat ({touchpoint}, {extreme}) dan yang terakhir ({last}).',
    boo: 'Boo',
    arrgh: 'Arrgh',
    ok: 'OK',
    aha: 'AHA',
    wow: 'WOW',
  },
});

/** The dictionary without its caption, which stands on the page beside the island. */
export type PeakEndWords = Omit<(typeof peakEndWords)[Locale], 'lead' | 'caption'>;
