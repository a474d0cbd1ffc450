import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rupiah } from './format.ts';

test('a sum reads as people write it', () => {
  expect(rupiah(0, 'id')).toBe('Rp0');
  expect(rupiah(500, 'id')).toBe('Rp500 ribu');
  expect(rupiah(2.5, 'id')).toBe('Rp2,5 ribu');
  expect(rupiah(500, 'en')).toBe('Rp500,000');
  expect(rupiah(2.5, 'en')).toBe('Rp2,500');
});

test('digits are grouped as the languages do', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000_000 }), (thousands) => {
      expect(rupiah(thousands, 'id')).toBe(
        `Rp${new Intl.NumberFormat('id-ID').format(thousands)} ribu`,
      );
      expect(rupiah(thousands, 'en')).toBe(
        `Rp${new Intl.NumberFormat('en-GB').format(thousands * 1000)}`,
      );
    }),
  );
});
