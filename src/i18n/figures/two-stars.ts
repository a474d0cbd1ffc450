import { defineWords } from '../words.ts';

/** A shuttle ride in ten events: which of them each lens shows, and what it makes of them. */
export const twoStarsWords = defineWords({
  en: {
    lead: 'One ride, three lenses.',
    caption:
      'Each lens is honest about what it shows. How high the dots stand is our reading of her review, not a measurement.',
    picture:
      'Ten events before, during and after a ride. The four the company looks at are good; most of the rest are bad, above all the wrong pin and the silence about the refund.',
    choose: 'Through which lens do you look?',
    service: 'Customer service: what our people did',
    ride: 'The product: the ride itself',
    all: 'Everything that Bu Tari met',
    'told-service': 'Three contacts, all of them good. From here it looks like five stars.',
    'told-ride': 'Clean, and on time. From here, too, it looks like five stars.',
    'told-all':
      'Ten events, by way of a friend, an app, a chat, a pavement and a bank. From here you can understand the two stars.',
    before: 'before',
    during: 'during',
    after: 'after',
    tip: 'A friend recommends the shuttle in a WhatsApp group.',
    seat: 'The app forgets the seat she chose. Twice.',
    help: 'Someone on chat patiently picks it for her.',
    twice: 'Rp145,000 is charged two times over.',
    pin: 'The pin is at the old depot. She walks 600 metres in the dark.',
    driver: 'The driver apologises and lifts her suitcase.',
    arrival: 'The van is clean and arrives on time.',
    refund: '“We’ll see to the refund, Kak,” says the chat, kindly.',
    silence: 'Eleven days without a word.',
    survey: 'A survey comes. Its only question: how was our driver?',
  },
  id: {
    lead: 'Satu perjalanan, tiga lensa.',
    caption:
      'Setiap lensa jujur tentang yang diperlihatkannya. Tinggi titik adalah tafsiran kami atas ulasannya, bukan hasil ukur.',
    picture:
      'Sepuluh kejadian sebelum, saat, dan sesudah perjalanan. Empat yang dilihat perusahaan baik; sisanya kebanyakan buruk, terutama pin yang salah dan pengembalian uang tanpa kabar.',
    choose: 'Kamu melihat lewat lensa mana?',
    service: 'Layanan: yang dilakukan petugas',
    ride: 'Produk: perjalanannya sendiri',
    all: 'Semua yang ditemui Bu Tari',
    'told-service': 'Tiga kontak, semuanya baik. Dari sini kelihatannya bintang lima.',
    'told-ride': 'Bersih dan tepat waktu. Dari sini pun kelihatannya bintang lima.',
    'told-all':
      'Sepuluh kejadian, lewat teman, aplikasi, chat, trotoar, dan bank. Dari sini bintang duanya bisa dimengerti.',
    before: 'sebelum',
    during: 'saat',
    after: 'sesudah',
    tip: 'Seorang teman menyarankan travel ini di grup WhatsApp.',
    seat: 'Aplikasi lupa kursi pilihannya. Dua kali.',
    help: 'Admin chat dengan sabar memilihkan kursinya.',
    twice: 'Rp145.000 tertagih dua kali.',
    pin: 'Pin menunjuk pul lama. Ia berjalan 600 meter dalam gelap.',
    driver: 'Sopir meminta maaf dan mengangkat kopernya.',
    arrival: 'Mobilnya bersih dan tiba tepat waktu.',
    refund: '“Kami proses pengembaliannya, ya, Kak,” jawab chat, ramah.',
    silence: 'Sebelas hari tanpa kabar.',
    survey: 'Datang survei. Satu-satunya pertanyaan: bagaimana sopir kami?',
  },
});
