import { defineWords } from '../words.ts';

/** One figure, 71%, and what it says alone, with its past, with a neighbour, and with a second busy season. */
export const withAndWithoutWords = defineWords({
  en: {
    lead: 'The same 71%, in more and more company.',
    caption:
      'Matters done in one visit, out of 100. Invented figures. Counter A sent out its list from August.',
    picture:
      'Counter A: 52 in July, 71 in September, 69 in December. Counter B: 50, 66, 51. What is not chosen yet is hidden.',
    a: 'Counter A',
    b: 'Counter B',
    july: 'July',
    september: 'September',
    december: 'December',
    busy: 'busy',
    quiet: 'quiet',
    choose: 'You look at …',
    after: 'A, afterwards',
    before: 'A, before and after',
    beside: 'A and B',
    again: 'the next busy month',
    'told-after': '71 of 100. That sounds good. Compared with what?',
    'told-before': '19 more than before. So the list works?',
    'told-beside':
      'B gained 16 without any list: September is quiet. That leaves 3, which may be chance.',
    'told-again':
      'Busy again. B is back at 51, A stays at 69. Now the list shows, and only now: it helps when it is crowded.',
  },
  id: {
    lead: 'Angka 71 yang sama, dengan teman yang makin banyak.',
    caption:
      'Urusan yang selesai dalam satu kunjungan, dari 100. Angka rekaan. Loket A mengirim daftar sejak Agustus.',
    picture:
      'Loket A: 52 pada bulan Juli, 71 September, 69 Desember. Loket B: 50, 66, 51. Yang belum dipilih tersembunyi.',
    a: 'Loket A',
    b: 'Loket B',
    july: 'Juli',
    september: 'September',
    december: 'Desember',
    busy: 'ramai',
    quiet: 'sepi',
    choose: 'Kamu melihat …',
    after: 'A, sesudahnya',
    before: 'A, sebelum dan sesudah',
    beside: 'A dan B',
    again: 'bulan ramai berikutnya',
    'told-after': '71 dari 100. Kedengarannya bagus. Dibanding apa?',
    'told-before': 'Naik 19. Jadi, daftarnya berhasil?',
    'told-beside':
      'B naik 16 tanpa daftar apa pun: September memang sepi. Tinggal 3, dan itu bisa kebetulan.',
    'told-again':
      'Ramai lagi. B kembali ke 51, A tetap 69. Baru sekarang daftarnya kelihatan: ia menolong ketika orang berjejal.',
  },
});
