import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryRecord } from '../../../../tests/support/arbitrary-events.ts';
import type { LearnerEvent } from '../event.ts';
import { noteKey, notesOf, searchNotes } from './notes-of.ts';

const at = { lesson: 'touchpoints', locale: 'id', place: 'channel/1/k3x9' } as const;
const other = { ...at, place: 'channel/2/p0q1' };

test('in whatever order events come, the notes are the same', () => {
  fc.assert(
    fc.property(
      arbitraryRecord().chain((record) =>
        fc.tuple(
          fc.constant(record),
          fc.shuffledSubarray([...record], { minLength: record.length }),
        ),
      ),
      ([record, shuffled]) => {
        expect(notesOf(shuffled)).toEqual(notesOf(record));
      },
    ),
  );
});

test('a place has one note at most, and what is taken away is not there', () => {
  fc.assert(
    fc.property(arbitraryRecord(), (record) => {
      const notes = notesOf(record);
      expect(new Set(notes.map(noteKey)).size).toBe(notes.length);
      for (const { text, isMarked } of notes) expect(text !== '' || isMarked).toBe(true);
    }),
  );
});

test('what anybody writes last is what they read, whatever stood there before', () => {
  fc.assert(
    fc.property(arbitraryRecord(), fc.string({ minLength: 1, maxLength: 80 }), (record, text) => {
      const last: LearnerEvent = {
        id: 'zz',
        at: 99,
        kind: 'note-written',
        ...at,
        text,
        excerpt: 'Saluran adalah',
      };
      expect(notesOf([last, ...record]).find((note) => noteKey(note) === noteKey(at))?.text).toBe(
        text,
      );
    }),
  );
});

test('a note that is taken away leaves its bookmark, and the other way round', () => {
  const events: readonly LearnerEvent[] = [
    { id: 'a', at: 1, kind: 'note-written', ...at, text: 'Tanya Bu Rini', excerpt: 'Saluran' },
    { id: 'b', at: 2, kind: 'bookmark-set', ...at, excerpt: 'Saluran' },
    { id: 'c', at: 3, kind: 'note-written', ...at, text: '', excerpt: 'Saluran' },
    { id: 'd', at: 4, kind: 'bookmark-set', ...other, excerpt: 'Jarang' },
    { id: 'e', at: 5, kind: 'bookmark-unset', ...other },
  ];
  expect(notesOf(events)).toEqual([{ ...at, text: '', isMarked: true, excerpt: 'Saluran', at: 3 }]);
});

test('notes are found by the beginnings of words, in the note, its paragraph or its lesson', () => {
  const note = { ...at, text: 'Tanya Bu Rini', isMarked: false, excerpt: 'Café di sudut', at: 1 };
  const find = (sought: string) => searchNotes([note], sought, () => 'Titik sentuh').length;
  expect([find(''), find('rin'), find('CAFE tanya'), find('sentuh')]).toEqual([1, 1, 1, 1]);
  expect([find('ini'), find('rini besok')]).toEqual([0, 0]);
});
