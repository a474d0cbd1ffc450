import { defineWords } from '../words.ts';

/** A learner’s nine weeks with a driving school: each event, how it reached her, and what she said of it. */
export const emotionLineWords = defineWords({
  en: {
    lead: 'The school’s records, and Intan’s nine weeks.',
    caption:
      'Both are true. The school has four of the eight events, and its average runs straight past the other four. The heights are as Intan drew them, and measure nothing.',
    picture:
      'A line through eight events: up to the first lessons, down to the ninth silent day, up again at the end',
    whose: 'Whose map?',
    school: 'The school’s records',
    hers: 'Intan’s journey',
    fine: 'fine',
    awful: 'awful',
    rated: '4.6',
    gate: 'Three weeks before: the gate',
    'gate-said': 'At home. “My brother laughed. I didn’t.”',
    chat: 'Asks by chat',
    'chat-said': 'WhatsApp, 21:15. “They answered straight away. Kind of them.”',
    pays: 'Registers and pays',
    'pays-said': 'At the desk. “All right. Now I have to.”',
    lessons: 'Lessons 1 and 2, with Bu Tuti',
    'lessons-said': 'In the car. “She let me stall four times and said nothing.”',
    message: 'The evening before lesson 3: a new instructor',
    'message-said': 'Automatic SMS. “Who? Did I do something wrong?”',
    third: 'Lesson 3',
    'third-said': 'In the car. “He asked if nobody had taught me that yet.” Recorded as: attended.',
    silence: 'Nine days of silence',
    'silence-said':
      'No channel. “If I don’t book, perhaps they’ll forget me.” Here one in four stays away.',
    market: 'Week nine: to market, with her mother',
    'market-said': 'On the road. “Mum fell asleep. That’s how calm it was.”',
  },
  id: {
    lead: 'Catatan kursus, dan sembilan minggu Intan.',
    caption:
      'Keduanya benar. Kursus memiliki empat dari delapan kejadian, dan rata-ratanya lurus melewati empat yang lain. Tingginya seperti digambar Intan, bukan ukuran.',
    picture:
      'Garis melalui delapan kejadian: naik sampai latihan pertama, turun sampai sembilan hari yang sepi, naik lagi di akhir',
    whose: 'Peta siapa?',
    school: 'Catatan kursus',
    hers: 'Perjalanan Intan',
    fine: 'senang',
    awful: 'berat',
    rated: '4,6',
    gate: 'Tiga minggu sebelumnya: pagar itu',
    'gate-said': 'Di rumah. “Kakak tertawa. Saya tidak.”',
    chat: 'Bertanya lewat pesan',
    'chat-said': 'WhatsApp, 21.15. “Langsung dijawab. Baik juga.”',
    pays: 'Mendaftar dan membayar',
    'pays-said': 'Di meja. “Ya sudah. Sekarang harus jadi.”',
    lessons: 'Latihan 1 dan 2, dengan Bu Tuti',
    'lessons-said': 'Di mobil. “Mesin mati empat kali, beliau diam saja.”',
    message: 'Malam sebelum latihan 3: pengajar diganti',
    'message-said': 'SMS otomatis. “Siapa ini? Apa saya salah?”',
    third: 'Latihan 3',
    'third-said': 'Di mobil. “Katanya, ini belum diajari juga?” Tercatat: hadir.',
    silence: 'Sembilan hari yang sepi',
    'silence-said':
      'Tanpa saluran. “Kalau saya tidak pesan, mungkin mereka lupa.” Di sini satu dari empat tidak kembali.',
    market: 'Minggu kesembilan: ke pasar, bersama Ibu',
    'market-said': 'Di jalan. “Ibu sampai tertidur. Setenang itu.”',
  },
});
