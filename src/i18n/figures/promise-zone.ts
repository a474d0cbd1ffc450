import { defineWords } from '../words.ts';

/** Lunch in minute 35: what was promised, who waits for it, and how it is received. */
export const promiseZoneWords = defineWords({
  en: {
    lead: 'One lunch, minute 35.',
    caption:
      'The band is the zone of tolerance: from the promised minute to the last one this customer would accept. Its widths are made up for learning; only the order is meant.',
    promise: 'What do you promise?',
    p20: '20 minutes',
    p30: '30 minutes',
    p40: '40 minutes',
    p60: 'An hour',
    who: 'Who is waiting?',
    new: 'She orders for the first time',
    regular: 'A contented regular of three years',
    burned: 'She has been let down twice',
    arrives: 'arrives',
    minutes: 'minutes',
    picture:
      'A line of minutes from the order to one hour, with the zone of tolerance as a band and the arrival of lunch at minute 35',
    late: 'Past her zone. The rice is warm, and she is disappointed.',
    within: 'Inside her zone. She eats, and thinks no more of it.',
    early: 'Before the promised minute. “That was quick.”',
    lost: 'She thanks you and orders elsewhere. Nobody is disappointed, and nobody eats your rice.',
  },
  id: {
    lead: 'Satu makan siang, menit ke-35.',
    caption:
      'Pita itu zona toleransi: dari menit yang dijanjikan sampai menit terakhir yang masih ia terima. Lebarnya karangan untuk belajar; yang dimaksud hanya urutannya.',
    promise: 'Apa janjimu?',
    p20: '20 menit',
    p30: '30 menit',
    p40: '40 menit',
    p60: 'Satu jam',
    who: 'Siapa yang menunggu?',
    new: 'Baru pertama kali memesan',
    regular: 'Langganan tiga tahun, selalu puas',
    burned: 'Sudah dua kali dikecewakan',
    arrives: 'tiba',
    minutes: 'menit',
    picture:
      'Garis menit dari pemesanan sampai satu jam, dengan zona toleransi sebagai pita dan nasi yang tiba pada menit ke-35',
    late: 'Lewat dari zonanya. Nasinya hangat, dan ia kecewa.',
    within: 'Di dalam zonanya. Ia makan, dan tidak memikirkannya lagi.',
    early: 'Lebih awal dari janji. “Cepat juga.”',
    lost: 'Ia berterima kasih lalu memesan di tempat lain. Tidak ada yang kecewa, dan tidak ada yang makan nasimu.',
  },
});
