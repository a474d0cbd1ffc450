import { defineWords } from './words.ts';

/** The facilitator’s sheet of a simulation: what a trainer needs to play it with a class and to talk about it. */
export const facilitatorWords = defineWords({
  en: {
    eyebrow: 'Facilitator’s sheet',
    title: '{title}: facilitator’s sheet',
    description: 'Aim, timing, moments, typical errors and questions for a class on “{title}”.',
    spoiler:
      'This sheet gives the story away. Play it yourself before you read on, and keep the sheet from your class until they have played.',
    play: 'Play it',
    facts: 'Level {level} of 3 · about {n} minutes to play',
    print: 'Print this sheet',

    aim: 'Aim',
    unsaid: 'What nobody says',
    unsaidOf: '{name} needs: {need}',
    trains: 'Practises',
    concepts: 'Concepts to have read before',

    timing: 'Timing',
    minutes: '{n} min',
    open: 'Open',
    openTold: 'Read the task aloud. Ask what they would look for first. Explain nothing yet.',
    playAlone: 'Play, each on a device',
    playAloneTold: 'First try in practice mode, without help from you. Nothing is graded.',
    think: 'Think alone',
    thinkTold:
      'Before the debrief opens, each writes down how the customer felt, and when it turned.',
    thinkToldVisit:
      'Before the debrief opens, each writes down what they saw, and what they inferred.',
    talk: 'Talk',
    talkTold: 'Three of the questions below. Let two who chose differently speak first.',
    takeHome: 'Take it to work',
    takeHomeTold:
      'Each names one situation of their own this week, and a person who will ask about it.',
    total: '{n} minutes in all.',
    oneScreen:
      'With one screen for all: at each moment the room votes by hand, a voice from the smaller side speaks first, and the larger side’s choice is pressed. Allow {n} minutes for playing.',

    moments: 'Moments of truth',
    momentsTold: {
      one: '{n} moment in which the customer judges, in the order of the story.',
      other: '{n} moments in which the customer judges, in the order of the story.',
    },
    momentsToldVisit: {
      one: '{n} moment that decides how good the report is, in the order of the story.',
      other: '{n} moments that decide how good the report is, in the order of the story.',
    },
    costsNothing: 'loses nothing',
    costs: { one: 'loses {n} point', other: 'loses {n} points' },
    costsTold: 'Points lost are averages over every run there can be.',
    asks: 'A question is asked here.',
    rightly: 'Answered right',
    partly: 'Answered in part',
    wrongly: 'Answered wrong',

    errors: 'Typical errors',
    errorsTold:
      'What costs blind players most, dearest first. Each is something a decent person in a hurry would do: ask what made it tempting before you ask what was wrong with it.',

    discussion: 'Questions for discussion',
    listenFor: 'Listen for',
    askNeed: 'What does {name} really need, and what was the first sign of it?',
    askUnwelcome:
      '{choice} ({place}) is right, and pleases nobody. Why say it all the same? How would you say it?',
    askVague:
      '{choice} ({place}) sounds polite. What is heard, and what would you promise instead?',
    askPolicy: 'Which rule may give way here, and which must not? Whom does each protect?',
    policyBend: 'May give way: {rule} {because}',
    policyHold: 'Must hold: {rule} {because}',
    askDiffer:
      'Experts would differ about {choice} ({place}). Where do you stand, and what would change your mind?',
    askPleasing: 'Who pleases {name} at every step comes to “{ending}”. How can that be?',
    askWeek: 'When, this week, could you try this?',

    board: 'On the board',
    boardLadder:
      'Five bands from Boo to WOW, one above the other; under them the touchpoints of the story, from left to right.',
    boardDraw:
      'Each group draws the customer’s feeling over its own run. Only then draw the two lines below.',
    boardPart: 'Mark where the lines part. Talk there, not at the end.',
    boardSeen:
      'Two columns: “seen and heard” on the left, “inferred” on the right. Each group puts every sentence of its report into one of them.',
    boardArrow:
      'Draw an arrow from each inference to what it rests on. An inference without one is struck out.',
    boardOnce: 'Write “n = 1” above it all. Ask what a second visit could overturn.',
    curve: 'The customer’s feeling in two runs: the best line, and one that pleases at every step.',
    curveBest: 'Best line',
    curvePleasing: 'Pleases at every step',

    endings: 'Endings',
    ending: 'Ending',
    share: 'Blind play',
    endingsTold: 'How often players who choose blindly would come to each.',
    never: 'under 1%',

    list: 'For facilitators',
    listTold:
      'A sheet for each simulation: aim, timing, moments, typical errors, questions, the board. It gives the story away.',
  },
  id: {
    eyebrow: 'Lembar fasilitator',
    title: '{title}: lembar fasilitator',
    description:
      'Tujuan, waktu, momen, kekeliruan yang lazim, dan pertanyaan untuk membahas “{title}” di kelas.',
    spoiler:
      'Lembar ini membocorkan ceritanya. Mainkan dulu sendiri sebelum membaca terus, dan jangan bagikan ke kelas sebelum mereka bermain.',
    play: 'Mainkan',
    facts: 'Tingkat {level} dari 3 · kira-kira {n} menit bermain',
    print: 'Cetak lembar ini',

    aim: 'Tujuan',
    unsaid: 'Yang tidak diucapkan siapa pun',
    unsaidOf: 'Yang dibutuhkan {name}: {need}',
    trains: 'Yang dilatih',
    concepts: 'Konsep yang sebaiknya sudah dibaca',

    timing: 'Pembagian waktu',
    minutes: '{n} menit',
    open: 'Pembuka',
    openTold:
      'Bacakan tugasnya. Tanyakan apa yang akan mereka cari lebih dulu. Jangan jelaskan apa pun.',
    playAlone: 'Bermain, masing-masing di gawainya',
    playAloneTold: 'Percobaan pertama dalam mode latihan, tanpa bantuanmu. Tidak ada yang dinilai.',
    think: 'Berpikir sendiri',
    thinkTold:
      'Sebelum pembahasan dibuka, tiap orang menulis apa yang dirasakan pelanggan dan kapan itu berbalik.',
    thinkToldVisit:
      'Sebelum pembahasan dibuka, tiap orang menulis apa yang ia lihat dan apa yang ia simpulkan.',
    talk: 'Diskusi',
    talkTold:
      'Tiga dari pertanyaan di bawah. Persilakan dulu dua orang yang pilihannya berbeda berbicara.',
    takeHome: 'Bawa ke tempat kerja',
    takeHomeTold:
      'Tiap orang menyebut satu situasinya sendiri minggu ini, dan siapa yang akan menanyakan hasilnya.',
    total: 'Seluruhnya {n} menit.',
    oneScreen:
      'Kalau layarnya hanya satu: di tiap momen kelas memilih dengan angkat tangan, satu suara dari pihak yang lebih sedikit berbicara lebih dulu, lalu pilihan terbanyak yang ditekan. Sediakan {n} menit untuk bermain.',

    moments: 'Momen kebenaran',
    momentsTold: '{n} momen saat pelanggan menilai, menurut urutan ceritanya.',
    momentsToldVisit: '{n} momen yang menentukan mutu laporan, menurut urutan ceritanya.',
    costsNothing: 'tidak kehilangan apa pun',
    costs: 'kehilangan {n} poin',
    costsTold: 'Poin yang hilang adalah rata-rata dari semua jalan cerita yang mungkin.',
    asks: 'Di sini ada pertanyaan yang harus dijawab.',
    rightly: 'Dijawab benar',
    partly: 'Dijawab sebagian',
    wrongly: 'Dijawab keliru',

    errors: 'Kekeliruan yang lazim',
    errorsTold:
      'Yang paling merugikan orang yang memilih asal, dari yang termahal. Semuanya bisa dilakukan orang baik yang sedang terburu-buru: tanyakan dulu apa yang membuatnya menggoda, baru apa salahnya.',

    discussion: 'Pertanyaan untuk diskusi',
    listenFor: 'Yang perlu terdengar',
    askNeed: 'Apa yang sebenarnya dibutuhkan {name}, dan apa tanda pertamanya?',
    askUnwelcome:
      '{choice} ({place}) tepat, tetapi tidak menyenangkan siapa pun. Mengapa tetap dikatakan? Bagaimana kamu mengatakannya?',
    askVague:
      '{choice} ({place}) terdengar sopan. Apa yang tertangkap pelanggan, dan apa yang akan kamu janjikan sebagai gantinya?',
    askPolicy:
      'Aturan mana yang boleh lentur di sini, dan mana yang tidak? Siapa yang dilindungi masing-masing?',
    policyBend: 'Boleh lentur: {rule} {because}',
    policyHold: 'Harus dipegang: {rule} {because}',
    askDiffer:
      'Tentang {choice} ({place}) para ahli bisa berbeda pendapat. Kamu di pihak mana, dan apa yang akan mengubah pikiranmu?',
    askPleasing:
      'Orang yang menyenangkan {name} di setiap langkah berakhir di “{ending}”. Bagaimana bisa?',
    askWeek: 'Kapan, minggu ini, kamu bisa mencobanya?',

    board: 'Di papan tulis',
    boardLadder:
      'Lima pita dari Boo sampai WOW, bertumpuk; di bawahnya titik sentuh dalam cerita, dari kiri ke kanan.',
    boardDraw:
      'Tiap kelompok menggambar perasaan pelanggan sepanjang permainannya sendiri. Baru sesudah itu gambarkan dua garis di bawah ini.',
    boardPart: 'Tandai tempat garis-garis itu berpisah. Diskusinya di situ, bukan di akhir.',
    boardSeen:
      'Dua kolom: “terlihat dan terdengar” di kiri, “disimpulkan” di kanan. Tiap kelompok menaruh setiap kalimat laporannya di salah satunya.',
    boardArrow:
      'Tarik panah dari tiap kesimpulan ke hal yang mendasarinya. Kesimpulan tanpa panah dicoret.',
    boardOnce:
      'Tulis “n = 1” di atas semuanya. Tanyakan apa yang bisa dibantah oleh kunjungan kedua.',
    curve:
      'Perasaan pelanggan dalam dua permainan: jalur terbaik, dan jalur yang menyenangkan di setiap langkah.',
    curveBest: 'Jalur terbaik',
    curvePleasing: 'Menyenangkan di setiap langkah',

    endings: 'Akhir cerita',
    ending: 'Akhir',
    share: 'Pilihan asal',
    endingsTold: 'Seberapa sering orang yang memilih asal sampai di tiap akhir.',
    never: 'di bawah 1%',

    list: 'Untuk fasilitator',
    listTold:
      'Selembar untuk tiap simulasi: tujuan, waktu, momen, kekeliruan yang lazim, pertanyaan, dan papan tulis. Isinya membocorkan cerita.',
  },
});

export type FacilitatorWords = (typeof facilitatorWords)['en'];
