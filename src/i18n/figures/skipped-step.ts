import { defineWords } from '../words.ts';

/** The five steps of a driving school’s strategy, and what comes of it when one of them is left out. */
export const skippedStepWords = defineWords({
  en: {
    lead: 'Leave one step out.',
    caption: 'The gap is in one place. The damage shows up in another.',
    choose: 'Skip …',
    picture: 'Five steps in a ring. The one that is skipped comes loose from the ring.',
    none: 'nothing',
    understand: '1. Understand',
    map: '2. Map',
    tie: '3. Build a tie',
    feedback: '4. Gather feedback',
    improve: '5. Improve',
    'told-none':
      'The ring is closed. What the fifth step finds goes back into the first, and it starts again.',
    'told-understand':
      'A neat map, drawn for people in a hurry to get a licence. The mothers are not on it.',
    'told-map':
      'You know that they want courage. You do not know it is lost in lesson four, so you improve lesson one.',
    'told-tie':
      'The hill is announced, by a different stranger each time. The news arrives, and the fear stays.',
    'told-feedback':
      'You count 18 out of 22 and guess the reason. Next month you change what was working.',
    'told-improve':
      'It works until the flyover opens. By then the answers to “what was nerve-racking?” fill a drawer.',
  },
  id: {
    lead: 'Lewati satu langkah.',
    caption: 'Lubangnya di satu tempat. Akibatnya muncul di tempat lain.',
    choose: 'Lewati …',
    picture: 'Lima langkah dalam lingkaran. Langkah yang dilewati terlepas dari lingkarannya.',
    none: 'tidak ada',
    understand: '1. Pahami',
    map: '2. Petakan',
    tie: '3. Bangun ikatan',
    feedback: '4. Tangkap umpan balik',
    improve: '5. Perbaiki',
    'told-none':
      'Lingkarannya tertutup. Temuan langkah kelima masuk lagi ke langkah pertama, lalu mulai dari awal.',
    'told-understand':
      'Petanya rapi, untuk orang yang ingin cepat punya SIM. Ibu-ibu itu tidak ada di dalamnya.',
    'told-map':
      'Kamu tahu mereka ingin berani. Kamu tidak tahu bahwa nyalinya hilang di pertemuan keempat, jadi yang dibenahi pertemuan pertama.',
    'told-tie':
      'Tanjakannya dikabarkan, setiap kali oleh orang yang berbeda. Kabarnya sampai, takutnya tinggal.',
    'told-feedback':
      'Kamu menghitung 18 dari 22 dan menebak sebabnya. Bulan depan yang kamu ubah justru yang sudah jalan.',
    'told-improve':
      'Berhasil, sampai jalan layang baru dibuka. Jawaban “bagian mana yang menegangkan?” sudah memenuhi satu laci.',
  },
});
