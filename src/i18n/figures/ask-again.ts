import { defineWords } from '../words.ts';

/** Six questions to somebody who stopped ordering: what each brings out, and what you know afterwards. */
export const askAgainWords = defineWords({
  en: {
    lead: 'Six questions, one person.',
    caption:
      'She is equally honest each time. The first three ask what she thinks; the last three ask what happened, and what should have.',
    choose: 'What do you ask?',
    nice: '“Is it good?”',
    why: '“Why did you stop?”',
    cheaper: '“Would you stay if it cost 10% less?”',
    thursday: '“Tell me about last Thursday. When did it come?”',
    then: '“And then?”',
    ought: '“How should it have been?”',
    'nice-said': '“It’s nice, Kak.”',
    'nice-known': 'Nothing new. Almost everybody says so, those who left as well.',
    'why-said': '“Just trying to save a bit.”',
    'why-known': 'A reason that would do for anybody. You cannot check it.',
    'cheaper-said': '“I might. I’ll let you know.”',
    'cheaper-known': 'A polite guess about the future.',
    'thursday-said':
      '“Twenty past twelve. I had a meeting at one. Three spoonfuls, and then it was cold.”',
    'thursday-known': 'Two facts that you can compare with the courier’s log.',
    'then-said': '“I went down and bought a roll. I buy one every Thursday now.”',
    'then-known': 'What she does instead. Her need is to have eaten by one.',
    'ought-said': '“On the table by half past eleven. It needn’t be something new each day.”',
    'ought-known': 'The gap: fifty minutes. And a menu that nobody asked you to change.',
    'you-know': 'What you know now:',
  },
  id: {
    lead: 'Enam pertanyaan, satu orang.',
    caption:
      'Ia sama jujurnya setiap kali. Tiga yang pertama menanyakan pikirannya; tiga yang terakhir menanyakan apa yang terjadi, dan apa yang seharusnya.',
    choose: 'Apa yang kamu tanyakan?',
    nice: '“Enak, Mbak?”',
    why: '“Kenapa berhenti?”',
    cheaper: '“Kalau turun 10%, lanjut?”',
    thursday: '“Ceritakan Kamis kemarin. Datangnya jam berapa?”',
    then: '“Lalu?”',
    ought: '“Seharusnya bagaimana?”',
    'nice-said': '“Enak kok, Kak.”',
    'nice-known': 'Tidak ada yang baru. Hampir semua orang berkata begitu, yang berhenti juga.',
    'why-said': '“Lagi mau hemat aja.”',
    'why-known': 'Alasan yang cocok bagi siapa pun. Kamu tidak bisa memeriksanya.',
    'cheaper-said': '“Boleh. Nanti saya kabari.”',
    'cheaper-known': 'Tebakan sopan tentang masa depan.',
    'thursday-said':
      '“Dua belas lewat dua puluh. Jam satu saya rapat. Baru tiga suap, sisanya dingin.”',
    'thursday-known': 'Dua kenyataan yang bisa dicocokkan dengan catatan kurir.',
    'then-said': '“Saya turun beli roti. Sekarang tiap Kamis saya beli roti.”',
    'then-known':
      'Apa yang ia lakukan sebagai gantinya. Kebutuhannya: selesai makan sebelum pukul satu.',
    'ought-said': '“Setengah dua belas sudah di meja. Lauknya tidak usah ganti terus.”',
    'ought-known':
      'Kesenjangannya: lima puluh menit. Dan menu yang tak diminta siapa pun untuk diganti.',
    'you-know': 'Yang kini kamu tahu:',
  },
});
