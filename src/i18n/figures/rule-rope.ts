import { defineWords } from '../words.ts';

/** Four rules of an optician’s shop, and what comes of bending or holding each. */
export const ruleRopeWords = defineWords({
  en: {
    lead: 'A rule is a rope. Look who stands behind it.',
    caption:
      'Try a rule of your own in the same way: imagine the rope gone, and see who would be pushed.',
    bend: 'Bend',
    hold: 'Hold',
    warranty: 'Repairs only under warranty.',
    'warranty-bend':
      'Behind it stands the cash box. Twenty minutes’ work, if Bu Tutik agrees, and he can ride tonight.',
    'warranty-hold': 'The cash box is safe. Pak Salim rides off with tape on his nose.',
    test: 'No new lenses without an eye test.',
    'test-bend':
      'Behind it stand Pak Salim and everyone else on the road. They bear the risk, not you.',
    'test-hold': 'It protects him and everyone on the road. Tell him just that.',
    queue: 'Eye tests in the order of the list.',
    'queue-bend':
      'Five people pay for your kindness. The ones who are sungkan will not say a word.',
    'queue-hold': 'The order stands. Ask for a time before opening, which takes nobody’s turn.',
    pickup: 'Glasses are collected by the owner.',
    'pickup-bend': 'Nobody is behind it. His friend may fetch them, once he has sent word himself.',
    'pickup-hold': 'Nobody is protected, only a habit. It costs him two hours’ fares.',
  },
  id: {
    lead: 'Aturan itu seutas tali. Lihat siapa yang berdiri di belakangnya.',
    caption:
      'Uji aturanmu sendiri dengan cara yang sama: bayangkan talinya tidak ada, lalu lihat siapa yang terdorong.',
    bend: 'Lenturkan',
    hold: 'Jaga',
    warranty: 'Perbaikan hanya dalam masa garansi.',
    'warranty-bend':
      'Di belakangnya cuma kotak uang. Dua puluh menit kerja, kalau Bu Tutik setuju, dan ia bisa narik malam ini.',
    'warranty-hold': 'Kotak uangnya aman. Pak Salim pergi dengan selotip di hidung.',
    test: 'Lensa baru hanya sesudah periksa mata.',
    'test-bend':
      'Di belakangnya ada Pak Salim dan semua orang di jalan. Yang menanggung mereka, bukan kamu.',
    'test-hold': 'Aturan ini melindungi dia dan orang di jalan. Katakan persis begitu.',
    queue: 'Periksa mata menurut urutan daftar.',
    'queue-bend': 'Lima orang membayar kebaikanmu. Yang sungkan tidak akan berkata apa-apa.',
    'queue-hold':
      'Urutannya tetap. Mintakan waktu sebelum toko buka, yang tidak mengambil giliran siapa pun.',
    pickup: 'Kacamata diambil oleh pemiliknya.',
    'pickup-bend':
      'Tidak ada siapa-siapa di belakangnya. Temannya boleh mengambil, asal ia sendiri yang mengabari.',
    'pickup-hold': 'Yang terlindungi hanya kebiasaan. Ia kehilangan dua jam narik.',
  },
});
