import { defineWords } from '../words.ts';

/** One morning at a neighbourhood office: its six stretches, and what each of four views makes of them. */
export const twoClocksWords = defineWords({
  en: {
    lead: 'Four views of one morning.',
    caption:
      'Two of them say what is, two say what should be. None is false, and only the office’s hung on the wall.',
    picture:
      'A morning of 220 minutes in six stretches, twelve of which the office counts; below it a bar of 15 minutes and one of an hour',
    choose: 'From where do you look?',
    office: 'As it is, by the office’s clock',
    hers: 'As it is, by Bu Yanti’s clock',
    management: 'As it should be, says the office',
    residents: 'As it should be, say residents',
    'told-office': '12 minutes: from a complete file to a printed letter. A record, and true.',
    'told-hers': '3 hours 40 minutes, two queues, one errand outside. A record, and just as true.',
    'told-management': '15 minutes. A wish about the part that management can see.',
    'told-residents': 'About an hour, in one trip, knowing what to bring. A wish about the whole.',
    is: 'as it is',
    should: 'as it should be',
    ride: '8:00 Minibus from the market, 25 minutes',
    queue: '8:25 Takes a number, queues, 45 minutes',
    copy: '9:10 Sent out for a photocopy, 30 minutes',
    again: '9:40 Queues again, 50 minutes',
    process: '10:30 Her file is processed, 12 minutes',
    sign: '10:42 Waits for a signature, 58 minutes',
  },
  id: {
    lead: 'Empat pandangan atas satu pagi.',
    caption:
      'Dua menyebut apa adanya, dua menyebut apa yang seharusnya. Tidak ada yang keliru, dan yang digantung di dinding hanya pandangan kantor.',
    picture:
      'Satu pagi sepanjang 220 menit dalam enam bagian, dua belas di antaranya dihitung kantor; di bawahnya batang 15 menit dan batang satu jam',
    choose: 'Kamu melihat dari mana?',
    office: 'Apa adanya, menurut jam kantor',
    hers: 'Apa adanya, menurut jam Bu Yanti',
    management: 'Seharusnya, menurut kantor',
    residents: 'Seharusnya, menurut warga',
    'told-office': '12 menit: dari berkas lengkap sampai surat tercetak. Catatan, dan benar.',
    'told-hers':
      '3 jam 40 menit, dua antrean, satu urusan ke luar. Catatan juga, dan sama benarnya.',
    'told-management': '15 menit. Keinginan tentang bagian yang terlihat oleh manajemen.',
    'told-residents':
      'Kira-kira sejam, sekali jalan, tahu apa yang dibawa. Keinginan tentang keseluruhannya.',
    is: 'apa adanya',
    should: 'seharusnya',
    ride: '08.00 Naik angkot dari pasar, 25 menit',
    queue: '08.25 Ambil nomor, antre, 45 menit',
    copy: '09.10 Disuruh fotokopi di luar, 30 menit',
    again: '09.40 Antre lagi, 50 menit',
    process: '10.30 Berkasnya diproses, 12 menit',
    sign: '10.42 Menunggu tanda tangan, 58 menit',
  },
});
