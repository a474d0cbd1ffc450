import { expect, test } from 'vitest';
import type { CatalogueEntry } from './catalogue.ts';
import { anything, isWanted } from './wanted.ts';

const clinic = {
  level: 2,
  trains: ['inform', 'hold', 'notice', 'curb'],
} as unknown as CatalogueEntry;

test('whoever wants anything is shown everything', () => {
  expect(isWanted(clinic, anything)).toBe(true);
});

test('a simulation is shown at its level and under what it trains most, both at once', () => {
  expect(isWanted(clinic, { level: '2', competency: 'hold' })).toBe(true);
  expect(isWanted(clinic, { level: '1', competency: 'hold' })).toBe(false);
  expect(isWanted(clinic, { level: '2', competency: 'curb' })).toBe(false);
});
