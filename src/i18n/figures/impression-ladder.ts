import { defineWords } from '../words.ts';

/** The five rungs: the word, how the customer is, and what she tells others. */
export const impressionLadderWords = defineWords({
  en: {
    lead: 'The ladder is read from what is told.',
    caption:
      'Not by how satisfied someone says they are, but by what others get to hear. Two rungs are silent, and that is the trap: one of these customers may come back, the other will not.',
    wow: 'WOW',
    'wow-is': 'Surprising, personal, contagious.',
    'wow-tells': 'Recommends unasked',
    aha: 'AHA',
    'aha-is': 'Impressed, personally pleased.',
    'aha-tells': 'Tells if asked',
    ok: 'OK',
    'ok-is': 'Satisfied, as expected.',
    'ok-tells': 'Says nothing',
    arrgh: 'Arrgh',
    'arrgh-is': 'Disappointed.',
    'arrgh-tells': 'Says nothing, does not come back',
    boo: 'Boo',
    'boo-is': 'Furious.',
    'boo-tells': 'Speaks against you',
  },
  id: {
    lead: 'Tangga kesan dibaca dari ceritanya.',
    caption:
      'Bukan dari seberapa puas pelanggan mengaku, melainkan dari apa yang sampai ke orang lain. Dua anak tangga sama-sama diam, dan di situlah jebakannya: yang satu mungkin kembali, yang lain tidak.',
    wow: 'WOW',
    'wow-is': 'Mengejutkan, pribadi, menular.',
    'wow-tells': 'Merekomendasikan tanpa diminta',
    aha: 'AHA',
    'aha-is': 'Terkesan, senang secara pribadi.',
    'aha-tells': 'Bercerita kalau ditanya',
    ok: 'OK',
    'ok-is': 'Puas, sesuai harapan.',
    'ok-tells': 'Tidak bercerita',
    arrgh: 'Arrgh',
    'arrgh-is': 'Kecewa.',
    'arrgh-tells': 'Diam, lalu tidak kembali',
    boo: 'Boo',
    'boo-is': 'Murka.',
    'boo-tells': 'Menjelekkan ke mana-mana',
  },
});
