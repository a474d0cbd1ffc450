import { expect, test } from 'vitest';
import { shareInterval } from './share-interval.ts';

// The four examples of Newcombe (1998), Statistics in Medicine 17, 857–872, table I, method 3.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%d of %d lies between %d and %d', (some, all, low, high) => {
  const interval = shareInterval(some / all, all);
  expect(interval[0]).toBeCloseTo(low, 4);
  expect(interval[1]).toBeCloseTo(high, 4);
});
