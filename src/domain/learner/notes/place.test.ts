import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPlace, hashOfText, type Place, placeKey, placeOfKey } from './place.ts';

/** A lesson as its sections with their paragraphs. */
type Lesson = readonly { readonly section: string; readonly texts: readonly string[] }[];

const placesOf = (lesson: Lesson): readonly Place[] =>
  lesson.flatMap(({ section, texts }) =>
    texts.map((text, index) => ({ section, at: index + 1, hash: hashOfText(text) })),
  );
const words = fc.stringMatching(/^[a-z]{3,12}$/);
const lessons: fc.Arbitrary<Lesson> = fc
  .uniqueArray(words, { minLength: 2, maxLength: 12 })
  .map((texts) => [
    { section: '', texts: texts.slice(0, 1) },
    { section: 'channel', texts: texts.slice(1) },
  ]);

test('a key read is the place written', () => {
  fc.assert(
    fc.property(lessons, (lesson) => {
      for (const place of placesOf(lesson)) expect(placeOfKey(placeKey(place))).toEqual(place);
    }),
  );
});

test('every paragraph of a lesson that stays is found where it is', () => {
  fc.assert(
    fc.property(lessons, (lesson) => {
      const places = placesOf(lesson);
      places.forEach((place, index) =>
        expect(findPlace(placeKey(place), places)).toEqual({
          kind: 'paragraph',
          index,
          edited: false,
        }),
      );
    }),
  );
});

test('a paragraph put in anywhere moves no note to another paragraph', () => {
  fc.assert(
    fc.property(lessons, fc.nat(11), (lesson, where) => {
      const [first, second] = lesson;
      const texts = [...(second?.texts ?? [])];
      texts.splice(Math.min(where, texts.length), 0, 'PUT IN');
      const after = placesOf([first ?? { section: '', texts: [] }, { section: 'channel', texts }]);
      for (const place of placesOf(lesson)) {
        const found = findPlace(placeKey(place), after);
        expect(found.kind === 'paragraph' && after[found.index]?.hash).toBe(place.hash);
      }
    }),
  );
});

const before: Lesson = [{ section: 'channel', texts: ['satu', 'dua', 'tiga'] }];
const second = placeKey(placesOf(before)[1] ?? { section: '', at: 0, hash: '' });

test('a note keeps to a paragraph that was reworded', () => {
  const after = placesOf([{ section: 'channel', texts: ['satu', 'dua, lebih jelas', 'tiga'] }]);
  expect(findPlace(second, after)).toEqual({ kind: 'paragraph', index: 1, edited: true });
});

test('a place that another note’s paragraph has moved to is not taken', () => {
  const after = placesOf([{ section: 'channel', texts: ['satu', 'tiga'] }]);
  const known = new Set([hashOfText('tiga')]);
  expect(findPlace(second, after, known)).toEqual({ kind: 'section', section: 'channel' });
});

test('a note whose paragraph is gone stays under its section, and without the section with the lesson', () => {
  const shorter = placesOf([{ section: 'channel', texts: ['satu'] }]);
  expect(findPlace(second, shorter)).toEqual({ kind: 'section', section: 'channel' });
  expect(findPlace(second, placesOf([{ section: 'other', texts: ['a'] }]))).toEqual({
    kind: 'gone',
  });
  expect(findPlace('no key', shorter)).toEqual({ kind: 'gone' });
});
