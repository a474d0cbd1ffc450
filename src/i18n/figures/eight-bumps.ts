import { defineWords } from '../words.ts';

/** Eight obstacles on the way to an exchanged pair of trousers, one of which is there for the customer. */
export const eightBumpsWords = defineWords({
  en: {
    lead: 'Eight bumps on the way to a pair of trousers.',
    caption: 'The minutes are made up, to think with. The last one left is there for Raka.',
    legend: 'Take out …',
    picture:
      'A road with eight bumps, from the wrong size to the right one. Each bump taken out leaves the road level.',
    form: 'Fourteen fields on the complaint form',
    button: '“Exchange” hidden under About us › Policies',
    content: 'The rule stands in a PDF of 2021',
    popup: 'A pop-up: become a member',
    again: 'Name and order number, three times over',
    confirm: '“Size L, collect on Saturday. Is that right?”',
    device: 'The photo can only be uploaded on a computer',
    faq: 'No answers to frequent questions',
    left: 'Minutes left for Bu Yuli:',
    harmed:
      'One minute saved. One in nine now gets the wrong size again, and finds out on Monday morning. Put it back.',
  },
  id: {
    lead: 'Delapan polisi tidur menuju sepotong celana.',
    caption: 'Menitnya karangan, untuk berpikir. Yang terakhir tersisa ada di situ demi Raka.',
    legend: 'Buang …',
    picture:
      'Jalan dengan delapan polisi tidur, dari ukuran yang salah ke ukuran yang pas. Setiap yang dibuang membuat jalannya rata.',
    form: 'Formulir keluhan empat belas kolom',
    button: '“Tukar” tersembunyi di Tentang kami › Kebijakan',
    content: 'Aturannya ada di sebuah PDF tahun 2021',
    popup: 'Jendela melayang: gabung member',
    again: 'Nama dan nomor pesanan, tiga kali',
    confirm: '“Ukuran L, diambil Sabtu. Sudah benar?”',
    device: 'Foto hanya bisa diunggah dari komputer',
    faq: 'Tidak ada tanya-jawab umum',
    left: 'Menit yang tersisa bagi Bu Yuli:',
    harmed:
      'Hemat satu menit. Kini satu dari sembilan orang dapat ukuran yang salah lagi, dan baru tahu Senin pagi. Kembalikan.',
  },
});
