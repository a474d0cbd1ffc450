import { expect, test } from 'vitest';
import { stretchesOf } from './marked-text.ts';

test('the words found are told from the text around them', () => {
  expect(stretchesOf('Mutu <mark>layanan</mark> baru nyata ketika <mark>dilayani</mark>')).toEqual([
    { text: 'Mutu ', isFound: false },
    { text: 'layanan', isFound: true },
    { text: ' baru nyata ketika ', isFound: false },
    { text: 'dilayani', isFound: true },
  ]);
});

test('what the page spells as entities is read as it was written, once', () => {
  expect(stretchesOf('Buttle &amp; Maklan &lt;3 &amp;lt;')).toEqual([
    { text: 'Buttle & Maklan <3 &lt;', isFound: false },
  ]);
});

test('an empty excerpt has no stretches', () => {
  expect(stretchesOf('')).toEqual([]);
});
