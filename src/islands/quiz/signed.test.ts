import { expect, test } from 'vitest';
import { signed } from './signed.ts';

test.each([
  [3, 'id', '+3'],
  [-6, 'id', '−6'],
  [0, 'id', '0'],
  [-0.04, 'id', '0'],
  [-1.3333, 'id', '−1,3'],
  [1.5, 'en', '+1.5'],
])('%d is written in “%s” as %s', (number, locale, written) => {
  expect(signed(number, locale)).toBe(written);
});
