import type { Locale } from '#domain/shared/locale.ts';
import { defineWords } from '../words.ts';

/** A bill that is higher than the price named before: explained before being asked, after it, or not at all. */
export const momentBranchWords = defineWords({
  en: {
    lead: 'Three touchpoints, one moment of truth.',
    caption:
      'The first two go as expected. At the till, what happens differs from what was expected, and one sentence decides where the line goes.',
    picture:
      'A line of feeling runs level through handing over the motorbike and the waiting room. At the till it can go three ways: up if the bill is explained first, a little down if it is explained once you ask, far down if never.',
    expected: 'Expected',
    handover: 'Handing over',
    waiting: 'Waiting room',
    cashier: 'Cashier',
    moment: 'Moment of truth',
    choose: 'The bill is higher than the price you were told. What does the cashier do?',
    before: 'Explains before you ask',
    after: 'Explains once you ask',
    never: 'Does not explain',
    'label-before': 'Explained first',
    'label-after': 'Once asked',
    'label-never': 'Not explained',
    prompt: 'Choose one and see where your feeling goes.',
    'told-before': 'The line rises. At home you say: “They are honest there.”',
    'told-after':
      'The line dips below what you expected. The same reason, but you had to ask for it: “Good thing I asked.”',
    'told-never':
      'The line falls. “So why was it more?” You do not complain; you look for another workshop.',
  },
  id: {
    lead: 'Tiga titik sentuh, satu momen kebenaran.',
    caption:
      'Dua yang pertama berjalan sesuai harapan. Di kasir, kenyataan berbeda dari harapan, dan satu kalimat menentukan ke mana garis itu pergi.',
    picture:
      'Garis perasaan berjalan datar saat menyerahkan motor dan di ruang tunggu. Di kasir garis itu bisa pergi ke tiga arah: naik bila tagihannya dijelaskan dulu, turun sedikit bila dijelaskan setelah ditanya, jatuh bila tidak dijelaskan.',
    expected: 'Harapanmu',
    handover: 'Menyerahkan motor',
    waiting: 'Ruang tunggu',
    cashier: 'Kasir',
    moment: 'Momen kebenaran',
    choose: 'Tagihannya lebih besar dari harga yang disebut tadi. Apa yang dilakukan kasir?',
    before: 'Menjelaskan sebelum ditanya',
    after: 'Menjelaskan setelah ditanya',
    never: 'Tidak menjelaskan',
    'label-before': 'Dijelaskan dulu',
    'label-after': 'Setelah ditanya',
    'label-never': 'Tidak dijelaskan',
    prompt: 'Pilih satu dan lihat ke mana perasaanmu pergi.',
    'told-before': 'Garisnya naik. Di rumah kamu bercerita: “Bengkelnya jujur.”',
    'told-after':
      'Garisnya turun ke bawah harapan. Alasannya sama, tetapi kamu yang harus memintanya: “Untung tadi kutanyakan.”',
    'told-never':
      'Garisnya jatuh. “Kok jadi lebih mahal, ya?” Kamu tidak protes; kamu mencari bengkel lain.',
  },
});

/** The dictionary without its caption, which stands on the page beside the island. */
export type MomentBranchWords = Omit<(typeof momentBranchWords)[Locale], 'lead' | 'caption'>;
