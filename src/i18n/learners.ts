import { defineWords } from './words.ts';

/** Who learns in this browser: a section on the page of the record. */
export const learnersWords = defineWords({
  en: {
    title: 'Who learns here',
    alone:
      'Do several people learn in this browser, as with the tablets of a class? Give each a name, and each has a record of their own.',
    several: 'Each name has a record of its own: lessons, answers, runs, notes, and certificate.',
    first: 'First learner',
    turn: 'Learning now',
    change: 'Change to {name}',
    edit: 'Your name and PIN',
    name: 'Name',
    newName: 'Name of another learner',
    rename: 'Keep this name',
    add: 'Add',
    added: '{name} is on the list.',
    renamed: 'The name is kept.',
    pin: 'PIN, 4 to 8 digits',
    pinWhy:
      'A PIN keeps you from opening somebody else’s record by mistake. It is no security: whoever knows how can read every record in this browser.',
    pinSet: 'Set the PIN',
    pinOff: 'Take the PIN off',
    pinIsSet: 'The PIN is set.',
    pinIsOff: 'The PIN is off.',
    erase: 'Erase {name}',
    changeAsk: 'Change to {name}?',
    changeText: 'From then on, everything goes into the record of {name}.',
    eraseAsk: 'Erase {name} and the whole record?',
    eraseText:
      'What {name} has read, answered, played and noted disappears from this browser. This cannot be undone.',
    pinOf: 'PIN of {name}',
    pinWrong: 'That is not the PIN of {name}.',
    pinForgotten: 'PIN forgotten?',
    pinForgottenText:
      'The PIN only guards against mix-ups. If you are sure that this is the right name, go on without it.',
    goOnWithout: 'Go on without the PIN',
    cancel: 'Cancel',
    erased: '{name} is erased.',
    notErased: 'The browser could not erase this record. Reload this page and try again.',
    notKept: 'This browser keeps nothing for this site at the moment, so the list stays as it was.',
    damaged:
      'The list of learners cannot be read. The records themselves are untouched. You can have the list made again from the records in this browser; the names then have to be given anew.',
    makeAgain: 'Make the list again',
    foundName: 'Learner {n}',
    'name-empty': 'Type a name first.',
    'name-long': 'A name has at most 40 characters.',
    'name-taken': 'Somebody here has this name already. Add an initial, for instance.',
    'pin-form': 'A PIN is 4 to 8 digits.',
    'list-full': 'There is room for 60 learners in one browser.',
  },
  id: {
    title: 'Siapa yang belajar di sini',
    alone:
      'Ada beberapa orang yang belajar di peramban ini, misalnya dengan tablet kelas? Beri setiap orang nama, dan masing-masing punya catatan sendiri.',
    several:
      'Setiap nama punya catatan sendiri: pelajaran, jawaban, permainan, catatan kecil, dan sertifikatnya.',
    first: 'Pelajar pertama',
    turn: 'Sedang belajar',
    change: 'Ganti ke {name}',
    edit: 'Nama dan PIN-mu',
    name: 'Nama',
    newName: 'Nama pelajar lain',
    rename: 'Simpan nama ini',
    add: 'Tambahkan',
    added: '{name} sudah ada di daftar.',
    renamed: 'Namanya sudah disimpan.',
    pin: 'PIN, 4 sampai 8 angka',
    pinWhy:
      'PIN menjaga supaya catatan orang lain tidak terbuka karena keliru. Ini bukan pengaman: orang yang tahu caranya tetap bisa membaca semua catatan di peramban ini.',
    pinSet: 'Pasang PIN',
    pinOff: 'Lepas PIN',
    pinIsSet: 'PIN sudah dipasang.',
    pinIsOff: 'PIN sudah dilepas.',
    erase: 'Hapus {name}',
    changeAsk: 'Ganti ke {name}?',
    changeText: 'Sejak itu, semuanya masuk ke catatan {name}.',
    eraseAsk: 'Hapus {name} dan seluruh catatannya?',
    eraseText:
      'Yang sudah dibaca, dijawab, dimainkan, dan dicatat {name} hilang dari peramban ini. Ini tidak bisa dibatalkan.',
    pinOf: 'PIN {name}',
    pinWrong: 'Itu bukan PIN {name}.',
    pinForgotten: 'Lupa PIN?',
    pinForgottenText:
      'PIN hanya menjaga supaya tidak tertukar. Kalau kamu yakin namanya benar, lanjutkan tanpa PIN.',
    goOnWithout: 'Lanjutkan tanpa PIN',
    cancel: 'Batal',
    erased: '{name} sudah dihapus.',
    notErased:
      'Peramban tidak berhasil menghapus catatan ini. Muat ulang halaman ini, lalu coba lagi.',
    notKept:
      'Saat ini peramban tidak menyimpan apa pun untuk situs ini, jadi daftarnya tidak berubah.',
    damaged:
      'Daftar pelajarnya tidak terbaca. Catatan masing-masing tetap utuh. Daftarnya bisa disusun lagi dari catatan yang ada di peramban ini; namanya perlu diisi lagi.',
    makeAgain: 'Susun lagi daftarnya',
    foundName: 'Pelajar {n}',
    'name-empty': 'Ketik namanya dulu.',
    'name-long': 'Nama paling panjang 40 huruf.',
    'name-taken': 'Nama ini sudah ada di sini. Tambahkan inisial, misalnya.',
    'pin-form': 'PIN terdiri dari 4 sampai 8 angka.',
    'list-full': 'Satu peramban cukup untuk 60 pelajar.',
  },
});

export type LearnersWords = (typeof learnersWords)['en'];
