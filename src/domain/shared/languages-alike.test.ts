import { expect, test } from 'vitest';
import { languagesAlike } from './languages-alike.ts';

const found = (value: unknown) =>
  languagesAlike(value).map(({ severity, path, message }) => [severity, path.join('.'), message]);
const both = (text: string) => ({ id: text, en: text });

test('a text that is the same in both languages is worth a look', () => {
  expect(found({ scenes: { counter: { hint: both('See where her eyes go.') } } })).toEqual([
    [
      'warning',
      'scenes.counter.hint',
      '“See where her eyes go” stands in both languages, word for word.',
    ],
  ]);
});

test('blanks and capitals make no language', () => {
  const hint = { id: 'see  where her eyes go. ', en: 'See where her eyes go.' };
  expect(found([{ hint }])).toHaveLength(1);
});

test('names and loan words of one or two words may be the same', () => {
  expect(found({ name: both('Pak Hendra'), title: both('Check-in') })).toEqual([]);
});

test('one that is written in one language only yet is told so once, with how many there are', () => {
  const texts = ['One text here.', 'Another text here.', 'A third one here.', 'And a fourth.'];
  expect(found({ texts: texts.map(both) })).toEqual([
    [
      'warning',
      'texts.0',
      '4 texts are the same in Indonesian and in English, first “One text here”.',
    ],
  ]);
});

test('a file that is no group of keys has no texts', () => {
  expect([null, 'text', 3, [], { id: 1, en: 1 }].flatMap(found)).toEqual([]);
});
