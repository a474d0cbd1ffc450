import { defineWords } from '../words.ts';

/** Five facts about an order, and who of four people knows them, under three ways of keeping notes. */
export const oneNoteWords = defineWords({
  en: {
    lead: 'Who knows what, on the morning of the delivery.',
    caption: 'Between “each their own” and “everything” lies the question of who needs it.',
    choose: 'The shop keeps …',
    own: 'a book at each desk',
    shared: 'one note, as needed',
    all: 'everything for everyone',
    fact: 'Fact',
    ayu: 'Ayu',
    'ayu-role': 'sales',
    eko: 'Eko',
    'eko-role': 'stock',
    joko: 'Joko',
    'joko-role': 'driver',
    you: 'You',
    'you-role': 'phone',
    noon: 'Needed on Saturday before 12',
    monday: 'Mattress not in until Monday',
    lane: 'Narrow lane, small van',
    calls: 'Has rung twice already',
    illness: 'His mother has had a stroke',
    'told-own': 'Five ticks of twenty. Everyone is right, and nobody can keep the promise.',
    'told-shared':
      'On Wednesday the warehouse sees “before 12” and sales sees “Monday”. There are three days left to mend it.',
    'told-all':
      'Nothing is missing. But three people more now know of an illness that none of them needs to know about.',
  },
  id: {
    lead: 'Siapa tahu apa, pada pagi pengiriman.',
    caption: 'Di antara “masing-masing” dan “semuanya” ada pertanyaan: siapa yang memerlukannya?',
    choose: 'Toko itu menyimpan …',
    own: 'buku di setiap meja',
    shared: 'satu catatan, seperlunya',
    all: 'semuanya untuk semua',
    fact: 'Kabar',
    ayu: 'Ayu',
    'ayu-role': 'jual',
    eko: 'Eko',
    'eko-role': 'gudang',
    joko: 'Joko',
    'joko-role': 'sopir',
    you: 'Kamu',
    'you-role': 'telepon',
    noon: 'Dibutuhkan Sabtu sebelum jam 12',
    monday: 'Kasur baru datang Senin',
    lane: 'Gang sempit, mobil kecil',
    calls: 'Sudah menelepon dua kali',
    illness: 'Ibunya terkena stroke',
    'told-own':
      'Lima centang dari dua puluh. Semua benar, dan tak seorang pun bisa menepati janjinya.',
    'told-shared':
      'Hari Rabu gudang melihat “sebelum jam 12” dan penjualan melihat “Senin”. Masih ada tiga hari untuk mencari jalan.',
    'told-all':
      'Tidak ada yang kurang. Tetapi tiga orang lagi kini tahu tentang penyakit yang tidak perlu mereka ketahui.',
  },
});
