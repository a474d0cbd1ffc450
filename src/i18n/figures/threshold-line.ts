import { defineWords } from '../words.ts';

/** Members of a gym by their visits in a month, and whom three thresholds would have caught. */
export const thresholdLineWords = defineWords({
  en: {
    lead: 'The higher the threshold, the fewer it misses and the more it bothers.',
    caption: 'Invented figures. A full dot left in September, a ring stayed.',
    picture:
      'Twenty-four dots above a line from 0 to 12 visits. Leavers made 0, 1, 1, 2, 4 and 6 visits; those who stayed 2 to 12. The part below the chosen threshold is tinted.',
    axis: 'visits in August',
    left: 'left',
    stayed: 'stayed',
    choose: 'Warn when visits fall below …',
    low: '3',
    middle: '5',
    high: '8',
    'told-low':
      '5 calls, 4 of the 6 leavers. Three of them hardly came any more: you are ringing someone who has gone.',
    'told-middle': '10 calls, 5 of the 6 leavers. Half the calls reach people who meant to stay.',
    'told-high': '17 calls, all 6 leavers. Eleven meant to stay, and now wonder why you ring.',
  },
  id: {
    lead: 'Makin tinggi ambangnya, makin sedikit yang lolos, makin banyak yang terganggu.',
    caption: 'Angka rekaan. Titik penuh berhenti pada bulan September, lingkaran bertahan.',
    picture:
      'Dua puluh empat titik di atas garis 0 sampai 12 kunjungan. Yang berhenti datang 0, 1, 1, 2, 4, dan 6 kali; yang bertahan 2 sampai 12 kali. Bagian di bawah ambang yang dipilih diberi warna.',
    axis: 'kunjungan bulan Agustus',
    left: 'berhenti',
    stayed: 'bertahan',
    choose: 'Beri peringatan kalau kunjungan kurang dari …',
    low: '3',
    middle: '5',
    high: '8',
    'told-low':
      '5 telepon, 4 dari 6 yang berhenti. Tiga di antaranya hampir tak datang lagi: kamu menelepon orang yang sudah pergi.',
    'told-middle':
      '10 telepon, 5 dari 6 yang berhenti. Separuh telepon sampai ke orang yang memang mau bertahan.',
    'told-high':
      '17 telepon, keenamnya tertangkap. Sebelas orang mau bertahan, dan kini bertanya-tanya mengapa ditelepon.',
  },
});
