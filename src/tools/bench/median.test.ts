import { expect, test } from 'vitest';
import { median } from './median.ts';

test('one slow load of five changes nothing', () => {
  expect(median([700, 640, 9000, 655, 661])).toBe(661);
});

test('what did not happen every time has no median', () => {
  expect(median([700, NaN, 655])).toBeNaN();
  expect(median([])).toBeNaN();
});
