import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryRecord } from '../../../tests/support/arbitrary-events.ts';
import type { LearnerEvent } from './event.ts';
import { encodeRecord } from './export-file.ts';
import { decodeRecord } from './import-file.ts';

const read: LearnerEvent = { id: 'r1', at: 5, kind: 'lesson-read', lesson: 'touchpoints' };
const answered: LearnerEvent = {
  id: 'a1',
  at: 6,
  kind: 'question-answered',
  quiz: 'touchpoints',
  question: 'which-moment',
  concept: 'touchpoint',
  answer: ['cashier'],
  points: 0.75,
  possible: 1,
  attempt: 1,
  from: 'quiz',
};
const fileOf = (...events: readonly unknown[]) =>
  JSON.stringify({ format: 'momen-record', version: 1, exportedAt: 9, events });

describe('a record file', () => {
  test('gives back what was put in', () => {
    fc.assert(
      fc.property(arbitraryRecord(), fc.nat(), (events, now) => {
        const read = { kind: 'read', events, refused: [] };
        expect(decodeRecord(encodeRecord(events, now))).toEqual(read);
      }),
    );
  });

  test('looks like this', () => {
    expect(encodeRecord([read], 9)).toBe(
      '{"format":"momen-record","version":1,"exportedAt":9,"events":[\n' +
        '{"id":"r1","at":5,"kind":"lesson-read","lesson":"touchpoints"}\n]}\n',
    );
  });

  test('written when nothing was done yet reads as empty', () => {
    expect(decodeRecord(encodeRecord([], 9))).toEqual({ kind: 'read', events: [], refused: [] });
  });

  test('saved by an editor that puts a byte order mark in front still reads', () => {
    expect(decodeRecord(`\uFEFF${fileOf(read)}`)).toMatchObject({ events: [read] });
  });

  test('brings in an answer with hints and confidence as well as one without', () => {
    const withBoth = { ...answered, id: 'a2', hintsSeen: 1, confidence: 2 };
    expect(decodeRecord(fileOf(answered, withBoth))).toEqual({
      kind: 'read',
      events: [answered, withBoth],
      refused: [],
    });
  });

  test('keeps fields that a newer Momen added to an event', () => {
    expect(decodeRecord(fileOf({ ...read, minutes: 7 }))).toMatchObject({
      events: [{ ...read, minutes: 7 }],
    });
  });
});

describe('a file that is not right', () => {
  test('never throws, whatever its text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void decodeRecord(text)));
  });

  test.each([
    ['not-json', 'Dear diary'],
    ['not-json', ''],
    ['not-json', encodeRecord([read], 9).slice(0, -5)],
    ['not-a-record', '[]'],
    ['not-a-record', 'null'],
    ['not-a-record', '{"format":"other","version":1,"events":[]}'],
    ['not-a-record', '{"format":"momen-record","version":0,"events":[]}'],
    ['not-a-record', '{"format":"momen-record","version":1,"events":{}}'],
    ['newer-version', '{"format":"momen-record","version":99,"events":[]}'],
  ])('is refused as %s: %s', (reason, text) => {
    expect(decodeRecord(text)).toEqual({ kind: 'unreadable', reason });
  });

  test('with one bad event brings in all the others', () => {
    fc.assert(
      fc.property(arbitraryRecord(), fc.jsonValue(), fc.nat(), (events, bad, at) => {
        const place = at % (events.length + 1);
        const file = fileOf(...events.slice(0, place), { bad }, ...events.slice(place));
        expect(decodeRecord(file)).toEqual({
          kind: 'read',
          events,
          refused: [{ number: place + 1, reason: 'unknown-kind', fields: ['kind'] }],
        });
      }),
    );
  });

  test.each([
    ['an unknown kind', { ...read, kind: 'badge-won' }, 'unknown-kind', ['kind']],
    ['a missing lesson', { ...read, lesson: undefined }, 'damaged', ['lesson']],
    ['a time that is no number', { ...read, at: '5' }, 'damaged', ['at']],
    ['an empty id', { ...read, id: '' }, 'damaged', ['id']],
    ['no object', 'lesson-read', 'damaged', []],
    ['a confidence that no level has', { ...answered, confidence: 4 }, 'damaged', ['confidence']],
    ['half a hint', { ...answered, hintsSeen: 0.5 }, 'damaged', ['hintsSeen']],
  ])('names what is wrong with an event: %s', (_, event, reason, fields) => {
    expect(decodeRecord(fileOf(event))).toMatchObject({
      events: [],
      refused: [{ number: 1, reason, fields }],
    });
  });
});
