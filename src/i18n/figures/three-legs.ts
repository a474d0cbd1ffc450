import { defineWords } from '../words.ts';

/** A recovery as a stool: for each leg a poor and a good choice, and what Bu Tari thinks of either. */
export const threeLegsWords = defineWords({
  en: {
    lead: 'A recovery stands on three legs.',
    caption:
      'Mend one leg at a time. A long leg does not make up for a short one: the stool tips all the same. The picture shows how to think, not how much each leg weighs.',
    picture:
      'A stool on three legs, outcome, procedure and treatment, with a cracked mirror on it. A poor choice makes its leg short, and the stool tips.',
    outcome: 'Outcome',
    voucher: '20% off her next move',
    glass: 'New glass in the old frame, and any late fee paid',
    'voucher-thought': '“I have only just moved.”',
    'glass-thought': '“The frame is still my mother’s.”',
    procedure: 'Procedure',
    form: 'A form at the office, an answer in 14 working days',
    here: 'You fill it in here, an answer by Wednesday noon',
    'form-thought': '“So now I am the one at work.”',
    'here-thought': '“Wednesday noon. All right.”',
    treatment: 'Treatment',
    phrase: '“We apologise for the inconvenience.”',
    named: '“Your mother’s mirror cracked in our truck, and we were late.”',
    'phrase-thought': '“Which inconvenience?”',
    'named-thought': '“Thank you for saying so.”',
  },
  id: {
    lead: 'Pemulihan berdiri di atas tiga kaki.',
    caption:
      'Perbaiki satu per satu. Kaki yang panjang tidak menggantikan kaki yang pendek: bangkunya tetap miring. Gambar ini menunjukkan cara berpikir, bukan bobot setiap kaki.',
    picture:
      'Bangku berkaki tiga, yaitu hasil, cara, dan perlakuan, dengan cermin retak di atasnya. Pilihan yang buruk memendekkan kakinya, dan bangkunya miring.',
    outcome: 'Hasil',
    voucher: 'Potongan 20% untuk pindahan berikutnya',
    glass: 'Kaca baru di bingkai lama, denda telat ditanggung',
    'voucher-thought': '“Saya baru saja pindah.”',
    'glass-thought': '“Bingkainya masih dari Ibu.”',
    procedure: 'Cara',
    form: 'Formulir di kantor, jawaban 14 hari kerja',
    here: 'Kamu isi di tempat, jawaban Rabu siang',
    'form-thought': '“Jadi sekarang saya yang bekerja.”',
    'here-thought': '“Rabu siang. Baik.”',
    treatment: 'Perlakuan',
    phrase: '“Mohon maaf atas ketidaknyamanannya.”',
    named: '“Cermin Ibunda retak di truk kami, dan kami terlambat.”',
    'phrase-thought': '“Ketidaknyamanan yang mana?”',
    'named-thought': '“Terima kasih sudah bilang begitu.”',
  },
});
