import { defineWords } from './words.ts';

/** The page that brings cards back: what is due, a card, and what came of it. */
export const reviewWords = defineWords({
  en: {
    title: 'Review',
    description:
      'Your cards for today: questions you answered, concepts that cost you points, terms you marked.',
    intro:
      'What you have met comes back shortly before it fades. A few minutes, whenever you like; a day without it costs you nothing.',
    needsScript:
      'Your cards are kept in this browser and take JavaScript to show. Lessons, quizzes and the glossary can be read without it.',
    reading: 'Looking through your cards.',
    notKept:
      'Your browser keeps nothing for this page, so what you review is lost when you close it.',

    emptyTitle: 'No cards yet',
    emptyText: 'They come by themselves, from what you do:',
    emptyQuestions: 'from each question that you answer, in a lesson or a quiz',
    emptyChoices:
      'from choices that cost points in a simulation, with a question on what was behind them',
    emptyTerms: 'from each term that you mark in the glossary',
    emptyWhen: 'What you meet today comes back tomorrow at the earliest.',
    emptyStart: 'To the journey',

    dueOne: 'card for today',
    dueSome: 'cards for today',
    minutes: {
      one: 'About {n} minute. Stop whenever you like.',
      other: 'About {n} minutes. Stop whenever you like.',
    },
    sitting:
      'The {n} that wait longest come first: about {minutes} minutes. Stop whenever you like.',
    start: 'Begin',
    noneTitle: 'Nothing is due today',
    noneNext: 'The next card comes {when}, on {day}.',
    noneEver: 'No card is on its way.',
    cardsInAll: { one: 'You have {n} card.', other: 'You have {n} cards in all.' },
    retired: {
      one: '{n} card rests: its question or term has left the course. Should it return, so does the card.',
      other:
        '{n} cards rest: their questions or terms have left the course. Should they return, so do the cards.',
    },

    forecast: 'The next seven days',
    forecastNone: 'No card falls due in the next seven days.',
    forecastSome: {
      one: '{n} card falls due in the next seven days.',
      other: '{n} cards fall due in the next seven days, most of them on {day}.',
    },
    table: 'As a table',
    day: 'Day',
    cards: 'Cards',

    progress: 'Card {number} of {total}',
    ofQuestion: 'A question that you have met',
    ofConcept: 'A concept that cost you points in a simulation',
    ofTerm: 'A term that you marked',
    think: 'What does it mean? Say it in your own words first.',
    reveal: 'Show the meaning',
    recalled: 'Did you have it?',
    again: 'No',
    hard: 'Barely',
    good: 'Yes',
    easy: 'At once',
    comesBack: 'This card comes back {when}.',
    lapse: 'Worth reading again:',
    place: '{concept}, in the lesson “{lesson}”',
    lookUp: 'To read more:',
    next: 'Next card',
    finish: 'See what came of it',
    stop: 'Stop here',
    loading: 'Fetching the card.',
    failed: 'This card could not be fetched. You may be offline. What you have answered is kept.',
    tryAgain: 'Try again',

    overTitle: 'That is all for today',
    stoppedTitle: 'Enough for now',
    overCount: { one: 'You reviewed {n} card.', other: 'You reviewed {n} cards.' },
    left: { one: '{n} more can wait.', other: '{n} more can wait.' },
    overHeld: 'All of it was still there.',
    overReread: 'Worth reading again',
    goOn: { one: 'Go on with one more', other: 'Go on with {n} more' },
    toLearning: 'Your learning',
  },
  id: {
    title: 'Ingat lagi',
    description:
      'Kartumu hari ini: pertanyaan yang pernah kamu jawab, konsep yang membuat poinmu hilang, istilah yang kamu tandai.',
    intro:
      'Yang sudah kamu temui muncul lagi sesaat sebelum pudar. Cukup beberapa menit, kapan saja kamu mau; kalau sehari terlewat, tidak ada yang hilang.',
    needsScript:
      'Kartumu tersimpan di peramban ini dan hanya bisa ditampilkan dengan JavaScript. Pelajaran, kuis, dan glosarium tetap bisa dibaca tanpanya.',
    reading: 'Kartumu sedang dicari.',
    notKept:
      'Peramban ini tidak menyimpan apa pun untuk halaman ini, jadi hasilnya hilang saat halaman ditutup.',

    emptyTitle: 'Belum ada kartu',
    emptyText: 'Kartu datang sendiri dari yang kamu lakukan:',
    emptyQuestions: 'dari setiap pertanyaan yang kamu jawab, di pelajaran atau kuis',
    emptyChoices:
      'dari pilihan yang membuat poin hilang di simulasi, lewat pertanyaan tentang konsep di baliknya',
    emptyTerms: 'dari setiap istilah yang kamu tandai di glosarium',
    emptyWhen: 'Yang kamu temui hari ini paling cepat muncul lagi besok.',
    emptyStart: 'Ke perjalanan',

    dueOne: 'kartu untuk hari ini',
    dueSome: 'kartu untuk hari ini',
    minutes: 'Sekitar {n} menit. Boleh berhenti kapan saja.',
    sitting:
      'Mulai dari {n} yang paling lama menunggu: sekitar {minutes} menit. Boleh berhenti kapan saja.',
    start: 'Mulai',
    noneTitle: 'Hari ini tidak ada kartu',
    noneNext: 'Kartu berikutnya muncul {when}, {day}.',
    noneEver: 'Tidak ada kartu yang sedang menunggu.',
    cardsInAll: 'Semuanya ada {n} kartu.',
    retired:
      '{n} kartu sedang istirahat: pertanyaan atau istilahnya sudah tidak ada di kursus ini. Kalau kembali, kartunya ikut kembali.',

    forecast: 'Tujuh hari ke depan',
    forecastNone: 'Tidak ada kartu dalam tujuh hari ke depan.',
    forecastSome: {
      one: '{n} kartu muncul dalam tujuh hari ke depan.',
      other: '{n} kartu muncul dalam tujuh hari ke depan, paling banyak pada {day}.',
    },
    table: 'Dalam tabel',
    day: 'Hari',
    cards: 'Kartu',

    progress: 'Kartu {number} dari {total}',
    ofQuestion: 'Pertanyaan yang pernah kamu temui',
    ofConcept: 'Konsep yang membuat poinmu hilang di simulasi',
    ofTerm: 'Istilah yang kamu tandai',
    think: 'Apa artinya? Katakan dulu dengan kalimatmu sendiri.',
    reveal: 'Tampilkan artinya',
    recalled: 'Tadi kamu ingat?',
    again: 'Lupa',
    hard: 'Samar-samar',
    good: 'Ingat',
    easy: 'Langsung ingat',
    comesBack: 'Kartu ini muncul lagi {when}.',
    lapse: 'Layak dibaca lagi:',
    place: '{concept}, di pelajaran “{lesson}”',
    lookUp: 'Kalau mau membaca lagi:',
    next: 'Kartu berikutnya',
    finish: 'Lihat hasilnya',
    stop: 'Berhenti di sini',
    loading: 'Kartunya sedang diambil.',
    failed:
      'Kartu ini belum bisa diambil. Mungkin sambunganmu sedang putus. Yang sudah kamu jawab tetap tersimpan.',
    tryAgain: 'Coba lagi',

    overTitle: 'Selesai untuk hari ini',
    stoppedTitle: 'Cukup dulu',
    overCount: 'Kamu mengulang {n} kartu.',
    left: '{n} lagi bisa menunggu.',
    overHeld: 'Semuanya masih kamu ingat.',
    overReread: 'Layak dibaca lagi',
    goOn: 'Lanjutkan {n} kartu lagi',
    toLearning: 'Belajarmu',
  },
});

export type ReviewWords = (typeof reviewWords)['en'];
