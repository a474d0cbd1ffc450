import { defineWords } from '../words.ts';

/** A pharmacy at night: its clues by their ids in `clues.ts`, and what each pair of glasses shows. */
export const clueCounterWords = defineWords({
  en: {
    lead: 'The right medicine, and nine clues around it.',
    caption:
      'Only three of them are about the medicine, and those are the ones he can hardly check. The rest he reads at a glance.',
    picture:
      'Someone on the phone behind the counter of a pharmacy, with shelves, a lamp and a sign',
    glasses: 'Which glasses do you put on?',
    functional: 'Functional: does it work?',
    mechanic: 'Mechanic: what do the things say?',
    humanic: 'Humanic: what do the people say?',
    guess: 'Nine clues. Which are about the result, which about things, which about people?',
    'functional-read': 'All in order. But he has to take it on trust.',
    'mechanic-read': 'Dark, stinging, smudged: is anybody looking after this place?',
    'humanic-read': 'A kind word at the end. Until then, nobody was really there.',
    sign: 'One letter of the sign is dark.',
    stock: 'The medicine is in stock.',
    phone: 'You count tablets with a phone at your ear.',
    smell: 'It smells of disinfectant.',
    receipt: 'The receipt matches the price on the shelf.',
    glance: 'You answer without looking up.',
    label: 'The writing on the label is smudged.',
    dose: 'The dose agrees with the prescription.',
    farewell: '“Hope your child is better soon, Pak.”',
  },
  id: {
    lead: 'Obat yang benar, dan sembilan petunjuk di sekitarnya.',
    caption:
      'Hanya tiga yang menyangkut obatnya, dan justru itu yang sulit ia periksa. Selebihnya terbaca sekilas.',
    picture: 'Seseorang menelepon di balik meja sebuah apotek, dengan rak, lampu, dan papan nama',
    glasses: 'Kacamata mana yang kamu pakai?',
    functional: 'Fungsional: apakah ini bekerja?',
    mechanic: 'Mekanik: apa kata bendanya?',
    humanic: 'Humanik: apa kata orangnya?',
    guess: 'Sembilan petunjuk. Mana yang tentang hasil, mana tentang benda, mana tentang orang?',
    'functional-read': 'Semuanya beres. Tetapi ia harus percaya saja.',
    'mechanic-read': 'Gelap, menyengat, luntur: tempat ini ada yang mengurus, tidak?',
    'humanic-read': 'Ada kata baik di akhir. Sebelum itu, tak ada yang sungguh hadir.',
    sign: 'Satu huruf papan namanya mati.',
    stock: 'Obatnya ada.',
    phone: 'Kamu menghitung tablet sambil menelepon.',
    smell: 'Bau karbol menyengat.',
    receipt: 'Struknya cocok dengan harga di rak.',
    glance: 'Kamu menjawab tanpa menoleh.',
    label: 'Tulisan di etiket luntur.',
    dose: 'Takarannya sesuai resep.',
    farewell: '“Semoga lekas sembuh anaknya, Pak.”',
  },
});
