import { defineWords } from '../words.ts';

/** The four parts through which a customer’s notes reach the till, each of which can be enlarged. */
export const weakestLinkWords = defineWords({
  en: {
    lead: 'What reaches the till is what the narrowest part lets through.',
    caption:
      'The numbers are made up, to think with. Find out first which part is the narrowest; it changes after every mend.',
    legend: 'Enlarge …',
    app: 'The app: a new one, the dearest of all',
    network: 'The shop’s network',
    database: 'The database: a server of its own',
    server: 'The application server',
    reaches: 'Notes reaching the till, per minute:',
  },
  id: {
    lead: 'Yang sampai ke kasir adalah yang diloloskan bagian tersempit.',
    caption:
      'Angkanya karangan, untuk berpikir. Cari dulu bagian mana yang tersempit; ia berpindah sesudah setiap perbaikan.',
    legend: 'Besarkan …',
    app: 'Aplikasinya: yang baru, termahal dari semuanya',
    network: 'Jaringan toko',
    database: 'Basis datanya: diberi server sendiri',
    server: 'Server aplikasinya',
    reaches: 'Catatan yang sampai ke kasir, per menit:',
  },
});
