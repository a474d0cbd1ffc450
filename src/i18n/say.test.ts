import { describe, expect, test } from 'vitest';
import { linksFrom } from './address.ts';
import { clockTime, rupiah } from './format.ts';
import { say } from './say.ts';
import { defineWords } from './words.ts';

const words = defineWords({
  en: { leave: 'Leave', of: '{n} of {total}', steps: { one: '{n} step', other: '{n} steps' } },
  id: {
    leave: 'Keluar',
    of: '{n} dari {total}',
    steps: { one: '{n} langkah', other: '{n} langkah' },
  },
});

describe('interface text', () => {
  test('has its blanks filled, in whichever language', () => {
    expect(say(words.id.leave)).toBe('Keluar');
    expect(say(words.en.of, { n: 2, total: 6 })).toBe('2 of 6');
  });

  test('takes the form that its number asks for', () => {
    expect(say(words.en.steps, { n: 1 })).toBe('1 step');
    expect(say(words.en.steps, { n: 0 })).toBe('0 steps');
    expect(say(words.id.steps, { n: 1 })).toBe('1 langkah');
  });

  test('writes times and sums as each language does', () => {
    expect([clockTime(365, 'id'), clockTime(365, 'en'), clockTime(24 * 60 + 5, 'en')]).toEqual([
      '06.05',
      '06:05',
      '00:05',
    ]);
    expect([rupiah(500, 'id'), rupiah(1500, 'en'), rupiah(0, 'id')]).toEqual([
      'Rp500 ribu',
      'Rp1,500,000',
      'Rp0',
    ]);
  });
});

test('text that lacks a value, or a language that lacks a blank, does not compile', () => {
  // @ts-expect-error: `total` is missing.
  expect(say(words.en.of, { n: 2 })).toBe('2 of {total}');
  const uneven = defineWords({
    en: { of: '{n} of {total}' },
    // @ts-expect-error: the Indonesian text lacks `total`.
    id: { of: '{n} saja' },
  });
  expect(say(uneven.id.of, { n: 2, total: 6 })).toBe('2 saja');
});

describe('links', () => {
  const links = linksFrom('id', { page: 'lesson', lesson: 'touchpoints' });

  test('are relative to the page they stand on', () => {
    expect(links.to({ page: 'home' })).toBe('../../id/index.html');
    expect(links.to({ page: 'lesson', lesson: 'ok-aha-wow', anchor: 'ok-aha-wow' })).toBe(
      '../../id/lessons/ok-aha-wow.html#ok-aha-wow',
    );
    expect(links.toFile('favicon.svg')).toBe('../../favicon.svg');
  });

  test('lead to the same page in the other language', () => {
    expect(links.here('en')).toBe('../../en/lessons/touchpoints.html');
  });
});
