import { expect, test } from 'vitest';
import { onOneScreen, timingOf } from './timing.ts';

test('an encounter of eight minutes fills a lesson of forty, half of it talk and thought', () => {
  expect(timingOf(8)).toEqual({ open: 5, playAlone: 10, think: 5, talk: 15, takeHome: 5 });
});

test('a longer one is talked about for longer', () => {
  expect(timingOf(13)).toMatchObject({ playAlone: 20, talk: 20 });
});

test('a class that votes on one screen takes twice as long', () => {
  expect(onOneScreen(8)).toBe(20);
});
