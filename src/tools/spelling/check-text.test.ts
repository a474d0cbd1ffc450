import { expect, test } from 'vitest';
import { misspeltIn } from './check-text.ts';
import { openSpeller } from './speller.ts';
import { namesIn, type WordLists } from './word-lists.ts';

const indonesian = await openSpeller(['id']);
const english = await openSpeller(['en']);
const lists: WordLists = {
  names: new Set(['Wiryo']),
  words: { id: new Set(['churn']), en: new Set(['minimarket']) },
  instead: { id: new Map([['resiko', 'risiko']]), en: new Map() },
};

test.each([
  ['Kopernya Pak Wiryo sudah dipindahkan, dan NPS-nya dihitung.', []],
  ['Bu Wiryo menunggu diatas.', ['diatas']],
  ['Dimana kopernya? Ada kesulitan mengatasinya.', ['Dimana']],
  ['Resikonya kecil.', ['Resikonya']],
  ['Angka churnnya naik.', []],
] as const)('Indonesian: %s', async (text, wrong) => {
  const found = await misspeltIn(text, 'id', { speller: indonesian, indonesian, lists });
  expect(found.map(({ word }) => word)).toEqual(wrong);
});

test.each([
  ['Wiryo’s minimarkets recognise a colour.', []],
  ['They met in Jalan Pemuda, at the jalan.', ['jalan']],
  ['Her favorite behavior.', ['favorite', 'behavior']],
  ['Their custmer waited.', ['custmer']],
] as const)('English is British: %s', async (text, wrong) => {
  const found = await misspeltIn(text, 'en', { speller: english, indonesian, lists });
  expect(found.map(({ word }) => word)).toEqual(wrong);
});

test('a spelling that the course does not use comes with the one it uses', async () => {
  const [found] = await misspeltIn('Sebuah resiko.', 'id', {
    speller: indonesian,
    indonesian,
    lists,
  });
  expect(found).toEqual({ word: 'resiko', offset: 7, instead: 'risiko' });
});

test('whoever is addressed, or called the same in both languages, is known by name', () => {
  expect(
    namesIn('“Bu Ratmi, ini Pak Seno.” Kak, tunggu. dr. Yus. name: { id: Naya, en: Naya }'),
  ).toEqual(['Ratmi', 'Seno', 'Yus', 'Naya']);
});
