import { defineWords } from '../words.ts';

/** A laundry’s score in two months, +30 and +33, and how sure of it one can be with few or many answers. */
export const sixtyAnswersWords = defineWords({
  en: {
    lead: 'One of sixty changed their mind, and the score rose by three.',
    caption:
      'Each bar spans the scores that could well lie behind the one measured (95% intervals). Everything but the number of answers stays the same.',
    picture:
      'Sixty dots: 11 detractors, 18 passives, 31 promoters, one of whom was a detractor last month. Below, two bars for last month’s and this month’s score, which shrink as more people answer.',
    detractors: '0–6',
    passives: '7–8',
    promoters: '9–10',
    last: 'Last month +30',
    now: 'This month +33',
    choose: 'Had this many answered …',
    '60': '60 people',
    '600': '600 people',
    '6000': '6,000 people',
    'told-60':
      '±20 and ±19 points. The bars all but cover each other: nothing can be said about a change.',
    'told-600':
      '±6 points. The bars still overlap a good deal. This is not enough for a banner either.',
    'told-6000': '±2 points. The bars hardly touch: now a rise by three is news.',
  },
  id: {
    lead: 'Satu dari enam puluh berubah pikiran, dan skornya naik tiga.',
    caption:
      'Tiap batang memuat skor yang masih mungkin berada di balik skor terukur (selang 95%). Hanya jumlah penjawabnya yang berubah.',
    picture:
      'Enam puluh titik: 11 pengkritik, 18 pasif, 31 promotor, satu di antaranya bulan lalu masih pengkritik. Di bawahnya dua batang untuk skor bulan lalu dan bulan ini, yang memendek kalau penjawabnya makin banyak.',
    detractors: '0–6',
    passives: '7–8',
    promoters: '9–10',
    last: 'Bulan lalu +30',
    now: 'Bulan ini +33',
    choose: 'Andai yang menjawab …',
    '60': '60 orang',
    '600': '600 orang',
    '6000': '6.000 orang',
    'told-60':
      '±20 dan ±19 poin. Kedua batang hampir berimpit: belum ada yang bisa dikatakan tentang perubahan.',
    'told-600': '±6 poin. Keduanya masih banyak bertumpang tindih. Untuk spanduk pun belum cukup.',
    'told-6000':
      '±2 poin. Keduanya hampir tidak bersentuhan: barulah naik tiga poin menjadi kabar.',
  },
});
