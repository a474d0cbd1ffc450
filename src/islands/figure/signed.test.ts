import { expect, test } from 'vitest';
import { signed } from './signed.ts';

test('a feeling carries its sign, and zero has none', () => {
  expect([3, 0, -2].map((feeling) => signed(feeling, 'en'))).toEqual(['+3', '0', '−2']);
});

test('an average has one decimal, written as the language writes it', () => {
  expect(signed(0.4, 'en')).toBe('+0.4');
  expect(signed(0.4, 'id')).toBe('+0,4');
  expect(signed(-0.04, 'id')).toBe('0');
});
