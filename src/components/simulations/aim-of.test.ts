import { expect, test } from 'vitest';
import { aimOf } from './aim-of.ts';

test('the aim is the last sentence of the brief, in either language', () => {
  expect(
    aimOf('Ibu Ratna baru turun dari kereta malam. Temani paginya sampai ia berangkat.', 'id'),
  ).toBe('Temani paginya sampai ia berangkat.');
  expect(
    aimOf('Saturday, 06:05, Yogyakarta. Is her room ready? See her through her morning.', 'en'),
  ).toBe('See her through her morning.');
});

test('a short form with a full stop does not cut it in two', () => {
  expect(aimOf('Ruang tunggu penuh. Bantu dr. Hesti sampai pukul 10.15.', 'id')).toBe(
    'Bantu dr. Hesti sampai pukul 10.15.',
  );
});

test('a brief of one sentence is its own aim', () => {
  expect(aimOf('Keep the morning fair.', 'en')).toBe('Keep the morning fair.');
});
