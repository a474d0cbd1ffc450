import { defineWords } from '../words.ts';

/** Where somebody looks and where they buy: four ways, and the half of each that a shop sees. */
export const lookAndBuyWords = defineWords({
  en: {
    lead: 'The first half of the word is where they look.',
    caption: 'The filled band is what the shop gets to see. The rest it has to guess.',
    look: 'He looks …',
    buy: 'He buys …',
    'look-shop': 'in the shop',
    'look-online': 'online',
    'buy-shop': 'in the shop',
    'buy-online': 'online',
    shop: 'Shop',
    online: 'Online',
    looks: 'looks',
    buys: 'buys',
    'name-show': 'Showrooming',
    'name-web': 'Webrooming',
    'name-shop': 'All in the shop',
    'name-online': 'All online',
    'told-show':
      'You see twenty-five minutes of trying on, and no sale. You do not see who sells it to him.',
    'told-web': 'You see a sale in six minutes. You do not see the three evenings that decided it.',
    'told-shop': 'You see all of it. Or so it seems: he may have asked a friend on the way.',
    'told-online': 'You see nothing. It may be your own web shop, or another’s.',
  },
  id: {
    lead: 'Bagian depan katanya adalah tempat ia melihat.',
    caption: 'Pita yang berwarna adalah yang terlihat oleh toko. Sisanya hanya bisa ditebak.',
    look: 'Ia melihat …',
    buy: 'Ia membeli …',
    'look-shop': 'di toko',
    'look-online': 'daring',
    'buy-shop': 'di toko',
    'buy-online': 'daring',
    shop: 'Toko',
    online: 'Daring',
    looks: 'melihat',
    buys: 'membeli',
    'name-show': 'Showrooming',
    'name-web': 'Webrooming',
    'name-shop': 'Semua di toko',
    'name-online': 'Semua daring',
    'told-show':
      'Kamu melihat dua puluh lima menit mencoba, tanpa penjualan. Yang tak terlihat, siapa yang menjual kepadanya.',
    'told-web':
      'Kamu melihat penjualan dalam enam menit. Yang tak terlihat, tiga malam yang memutuskannya.',
    'told-shop':
      'Semuanya terlihat. Atau begitulah kelihatannya: di jalan tadi ia mungkin bertanya kepada teman.',
    'told-online': 'Kamu tidak melihat apa-apa. Mungkin ia di toko daringmu, mungkin di toko lain.',
  },
});
