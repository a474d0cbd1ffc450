import { expect, test } from 'vitest';
import { crowd, families, KIN, VIEWERS, VIEWERS_A_DOT, voices } from './families.ts';

test('the sentences beside the picture count right', () => {
  expect(voices.map((voice) => families[voice].length)).toEqual([1, 9, 1, 30]);
  expect(families.private.length * KIN).toBe(36);
  expect(VIEWERS / VIEWERS_A_DOT).toBe(300);
});

test('every family does one thing', () => {
  const all = voices.flatMap((voice) => families[voice]);
  expect(new Set(all).size).toBe(41);
  expect(all).toHaveLength(41);
});

test('a crowd fills its rows', () => {
  expect(crowd(36, 12, 8, 180, 60)).toBe('M180 60h88.1M180 68h88.1M180 76h88.1');
});
