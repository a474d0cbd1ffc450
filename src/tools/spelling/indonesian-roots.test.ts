import { expect, test } from 'vitest';
import { rootsOf } from './indonesian-roots.ts';

test.each([
  ['kopernya', 'koper'],
  ['kopernyalah', 'koper'],
  ['dikebut', 'kebut'],
  ['merekomendasikan', 'rekomendasi'],
  ['menulis', 'tulis'],
  ['memeriksamu', 'periksa'],
  ['menyetrikanya', 'setrika'],
  ['mengirimi', 'kirim'],
  ['ketidaktahuan', 'tahu'],
  ['semenit', 'menit'],
  ['sama-samanya', 'sama'],
  ['terekam', 'rekam'],
  ['nangis', 'tangis'],
  ['nyari', 'cari'],
  ['bayarin', 'bayar'],
])('%s is a form of %s', (word, root) => {
  expect(rootsOf(word)).toContain(root);
});

test('a word is no form of itself', () => {
  for (const word of ['koper', 'dimana', 'menulis']) expect(rootsOf(word)).not.toContain(word);
});
