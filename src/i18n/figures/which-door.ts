import { defineWords } from '../words.ts';

/** Four customers of an internet company, and where each of three doors takes them. */
export const whichDoorWords = defineWords({
  en: {
    lead: 'Four people, three doors.',
    caption: 'A straight line arrives, a loop costs time, and a line that breaks off goes nowhere.',
    self: 'App',
    bot: 'Chatbot',
    person: 'Person',
    bill: 'Bu Wati: “How much is my bill this month?”',
    'bill-self': 'Ten seconds, at midnight too.',
    'bill-bot': 'Gets there, after a greeting and two buttons.',
    'bill-person': 'Six minutes in a queue, for a number that was on her screen.',
    ardi: 'Mas Ardi: “Red light on the modem. No hurry.”',
    'ardi-self': 'Three pictures, one button, done.',
    'ardi-bot': 'Asks which light, and shows the same three pictures.',
    'ardi-person': 'Friendly, and reads the same three pictures out to him.',
    gunawan: 'Pak Gunawan: “Red light. Interview at 7:30.”',
    'gunawan-self': 'Three pictures. He has done all of it.',
    'gunawan-bot':
      'Only as a doorman: takes street and hour, and calls a person at once. Neti did not.',
    'gunawan-person': 'Looks at the network, and at the clock. Finds a way round.',
    heir: 'Mbak Sari: “The line is in my late mother’s name.”',
    'heir-self': 'The app asks her mother for a fingerprint.',
    'heir-bot': '“I’m sorry, I didn’t catch that. Did you mean a new line?”',
    'heir-person': 'Says the right thing first, then lists the papers once.',
  },
  id: {
    lead: 'Empat orang, tiga pintu.',
    caption:
      'Garis lurus berarti sampai, garis berputar makan waktu, dan garis yang terputus tidak ke mana-mana.',
    self: 'Aplikasi',
    bot: 'Chatbot',
    person: 'Petugas',
    bill: 'Bu Wati: “Tagihan saya bulan ini berapa?”',
    'bill-self': 'Sepuluh detik, tengah malam pun bisa.',
    'bill-bot': 'Sampai juga, sesudah satu sapaan dan dua tombol.',
    'bill-person': 'Enam menit mengantre, untuk angka yang ada di layarnya.',
    ardi: 'Mas Ardi: “Lampu modem merah. Tidak buru-buru.”',
    'ardi-self': 'Tiga gambar, satu tombol, beres.',
    'ardi-bot': 'Bertanya lampu yang mana, lalu menunjukkan tiga gambar yang sama.',
    'ardi-person': 'Ramah, dan membacakan tiga gambar yang sama.',
    gunawan: 'Pak Gunawan: “Lampu merah. Wawancara 07.30.”',
    'gunawan-self': 'Tiga gambar. Semuanya sudah ia lakukan.',
    'gunawan-bot':
      'Hanya sebagai penjaga pintu: catat alamat dan jamnya, langsung panggil orang. Neti tidak.',
    'gunawan-person': 'Melihat jaringan, lalu melihat jam. Mencarikan jalan lain.',
    heir: 'Mbak Sari: “Sambungan ini atas nama almarhumah Ibu.”',
    'heir-self': 'Aplikasi meminta sidik jari ibunya.',
    'heir-bot': '“Maaf, Neti belum paham. Maksudnya pasang baru?”',
    'heir-person': 'Mengucapkan yang pantas dulu, lalu menyebut syaratnya satu kali.',
  },
});
