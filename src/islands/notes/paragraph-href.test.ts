import { expect, test } from 'vitest';
import { paragraphHref } from './paragraph-href.ts';

test('a note leads to its section, and to the words its paragraph begins with', () => {
  const note = {
    place: 'channel/1/k3x9',
    excerpt: 'Saluran adalah media, bukan tanya-jawab, yang membawa kontak itu',
  };
  expect(paragraphHref('lessons/touchpoints.html', note)).toBe(
    'lessons/touchpoints.html#channel:~:text=Saluran%20adalah%20media%2C%20bukan%20tanya%2Djawab%2C%20yang',
  );
});

test('a note before the first heading leads to its words', () => {
  expect(paragraphHref('a.html', { place: '/1/k3x9', excerpt: 'Pukul 16.40.' })).toBe(
    'a.html#:~:text=Pukul%2016.40.',
  );
});
