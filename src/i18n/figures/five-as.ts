import { defineWords } from '../words.ts';

/** A funnel of the five As that may widen: Bu Wiwik’s survey, four shapes of markets, and the ideal one. */
export const fiveAsWords = defineWords({
  en: {
    lead: 'A funnel may widen.',
    caption:
      'The first shape is Bu Wiwik’s survey. The others are examples, reckoned on 200 people who know the name as well; their names come from Marketing 4.0.',
    shape: 'Show …',
    wiwik: 'Bu Wiwik’s crisps',
    knob: 'door knob',
    goldfish: 'goldfish',
    trumpet: 'trumpet',
    funnel: 'funnel',
    bowtie: 'bow tie',
    aware: 'Aware',
    appeal: 'Appeal',
    ask: 'Ask',
    act: 'Act',
    advocate: 'Advocate',
    'aware-gloss': 'I know',
    'appeal-gloss': 'I like',
    'ask-gloss': 'I’m convinced',
    'act-gloss': 'I’m buying',
    'advocate-gloss': 'I recommend',
    'told-wiwik':
      'More ask than are attracted, and more recommend than buy: goldfish and trumpet at once.',
    'told-knob': 'Hardly anybody asks, many buy. Cheap everyday things are bought on the spot.',
    'told-goldfish': 'More ask than are attracted. Holidays and machines are much discussed first.',
    'told-trumpet': 'More recommend than buy. Many praise a luxury that they will never own.',
    'told-funnel':
      'Every stage is smaller than the one before. It does exist, as one shape of several.',
    'told-bowtie':
      'The ideal, seldom reached. All who know it recommend it, and all who are attracted buy.',
  },
  id: {
    lead: 'Corong boleh melebar.',
    caption:
      'Bentuk pertama dari survei Bu Wiwik. Yang lain contoh, sama-sama dihitung dari 200 orang yang kenal; nama bentuknya dari Marketing 4.0.',
    shape: 'Perlihatkan …',
    wiwik: 'keripik Bu Wiwik',
    knob: 'gagang pintu',
    goldfish: 'ikan mas koki',
    trumpet: 'terompet',
    funnel: 'corong',
    bowtie: 'dasi kupu-kupu',
    aware: 'Aware',
    appeal: 'Appeal',
    ask: 'Ask',
    act: 'Act',
    advocate: 'Advocate',
    'aware-gloss': 'kenal',
    'appeal-gloss': 'tertarik',
    'ask-gloss': 'bertanya',
    'act-gloss': 'bertindak',
    'advocate-gloss': 'menganjurkan',
    'told-wiwik':
      'Yang bertanya lebih banyak daripada yang tertarik, yang menganjurkan lebih banyak daripada yang membeli: mas koki sekaligus terompet.',
    'told-knob':
      'Hampir tak ada yang bertanya, banyak yang membeli. Barang murah sehari-hari dibeli saat itu juga.',
    'told-goldfish':
      'Yang bertanya lebih banyak daripada yang tertarik. Liburan dan mesin dibicarakan lama dulu.',
    'told-trumpet':
      'Yang menganjurkan lebih banyak daripada yang membeli. Barang mewah dipuji orang yang tak akan memilikinya.',
    'told-funnel':
      'Setiap tahap lebih kecil dari sebelumnya. Bentuk ini memang ada, sebagai salah satu.',
    'told-bowtie':
      'Cita-cita yang jarang tercapai. Semua yang kenal menganjurkan, dan semua yang tertarik membeli.',
  },
});
