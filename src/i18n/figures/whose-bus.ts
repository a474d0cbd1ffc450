import { defineWords } from '../words.ts';

/** What may make a night bus “ours” to one passenger, each with the route by which it does so. */
export const whoseBusWords = defineWords({
  en: {
    lead: 'Both bars grow together.',
    caption:
      'Every deed adds one piece to either. The lengths show a direction and measure nothing.',
    defends: 'How hard he defends it',
    hurt: 'How much a change without a word hurts',
    over: 'Over the years, Pak Wahyu …',
    seat: 'has chosen seat 3A each time',
    'seat-why': 'Control.',
    vote: 'voted when the new bus was given its name',
    'vote-why': 'Control.',
    horn: 'can tell its horn from all the others',
    'horn-why': 'Close knowledge.',
    drivers: 'knows four of the drivers by name',
    'drivers-why': 'Close knowledge.',
    model: 'built it out of cardboard for his son',
    'model-why': 'Investing himself.',
    diary: 'writes an account of every journey',
    'diary-why': 'Investing himself.',
    film: 'watched the film “Everyone’s Bus”',
    'film-why': 'Nothing changes. He did not control, learn or give anything.',
  },
  id: {
    lead: 'Kedua batang tumbuh bersama.',
    caption:
      'Setiap perbuatan menambah satu bagian pada keduanya. Panjangnya menunjukkan arah, bukan ukuran.',
    defends: 'Sekeras apa ia membela',
    hurt: 'Seberapa sakit perubahan tanpa pamit',
    over: 'Selama ini, Pak Wahyu …',
    seat: 'selalu memilih kursi 3A',
    'seat-why': 'Mengendalikan.',
    vote: 'ikut memilih nama bus yang baru',
    'vote-why': 'Mengendalikan.',
    horn: 'mengenali klaksonnya di antara semua bus',
    'horn-why': 'Mengenal dari dekat.',
    drivers: 'hafal nama empat sopirnya',
    'drivers-why': 'Mengenal dari dekat.',
    model: 'membuat bus itu dari kardus untuk anaknya',
    'model-why': 'Menanamkan diri.',
    diary: 'menulis catatan setiap perjalanan',
    'diary-why': 'Menanamkan diri.',
    film: 'menonton film iklan “Bus Kita Semua”',
    'film-why': 'Tidak ada yang berubah. Ia tidak mengendalikan, mengenal, atau memberi apa-apa.',
  },
});
