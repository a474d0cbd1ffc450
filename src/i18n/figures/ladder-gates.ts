import type { Locale } from '#domain/shared/locale.ts';
import { defineWords } from '../words.ts';

/** What opens the way up and down the ladder of impressions, and the sentence that says why. */
export const ladderGatesWords = defineWords({
  en: {
    lead: 'Three gates, and kindness opens none of them.',
    caption:
      'Switch on what the customer meets and see how far up and how far down the way is open. Kind words are needed, but they cannot outrun the need.',
    meets: 'The customer meets …',
    kind: 'Kind words',
    need: 'The core need, met',
    personal: 'A personal act, not expected',
    affront: 'An affront',
    'affront-note': 'to dignity, safety or privacy; deceit; abandonment',
    picture: 'The ladder of impressions with three gates',
    'gate-need': 'The core need',
    'gate-personal': 'Personal, not expected',
    'gate-affront': 'An affront',
    start: 'starts here',
    highest: 'Highest',
    lowest: 'Lowest',
    'up-nothing': 'Nothing lifts the feeling yet.',
    'up-kind': 'Kind words alone stay at OK: they cannot outrun the need.',
    'up-personal': 'A surprise does not stand in for the core need.',
    'up-need':
      'With the need met, AHA is open. WOW asks for something personal and unexpected too.',
    'up-both': 'WOW is open, and only by way of AHA: one rung at a time.',
    'down-none': 'Waiting and clumsiness stop at Arrgh.',
    'down-affront': 'An affront opens the way down to Boo, however kind the words.',
    boo: 'Boo',
    arrgh: 'Arrgh',
    ok: 'OK',
    aha: 'AHA',
    wow: 'WOW',
  },
  id: {
    lead: 'Tiga gerbang, tak satu pun terbuka oleh keramahan.',
    caption:
      'Nyalakan apa yang ditemui pelanggan, lalu lihat sejauh mana jalan naik dan turunnya terbuka. Kata-kata ramah itu perlu, tetapi tidak menggantikan kebutuhan.',
    meets: 'Yang ditemui pelanggan',
    kind: 'Kata-kata ramah',
    need: 'Kebutuhan pokoknya terpenuhi',
    personal: 'Perlakuan pribadi yang tak ia duga',
    affront: 'Pelanggaran',
    'affront-note': 'atas martabat, keselamatan, atau privasi; kebohongan; penelantaran',
    picture: 'Tangga kesan dengan tiga gerbang',
    'gate-need': 'Kebutuhan pokok',
    'gate-personal': 'Pribadi, tak terduga',
    'gate-affront': 'Pelanggaran',
    start: 'mulai di sini',
    highest: 'Paling tinggi',
    lowest: 'Paling rendah',
    'up-nothing': 'Belum ada yang mengangkat perasaannya.',
    'up-kind': 'Kata-kata ramah saja berhenti di OK: kebutuhannya belum terpenuhi.',
    'up-personal': 'Kejutan tidak menggantikan kebutuhan pokok.',
    'up-need':
      'Kebutuhannya terpenuhi, jadi AHA terbuka. Untuk WOW masih perlu yang pribadi dan tak terduga.',
    'up-both': 'WOW terbuka, dan hanya lewat AHA: satu anak tangga demi satu.',
    'down-none': 'Menunggu dan kekeliruan berhenti di Arrgh.',
    'down-affront': 'Pelanggaran membuka jalan turun sampai Boo, seramah apa pun kata-katanya.',
    boo: 'Boo',
    arrgh: 'Arrgh',
    ok: 'OK',
    aha: 'AHA',
    wow: 'WOW',
  },
});

/** The dictionary without its caption, which stands on the page beside the island. */
export type LadderGatesWords = Omit<(typeof ladderGatesWords)[Locale], 'lead' | 'caption'>;
