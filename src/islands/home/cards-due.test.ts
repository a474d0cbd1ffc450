import { expect, test } from 'vitest';
import type { LearnerEvent } from '#domain/learner/event.ts';
import { areCardsDue } from './cards-due.ts';

const dayOf = (at: number) => Math.floor(at / 10);
const marked: LearnerEvent = { id: 'm', at: 5, kind: 'term-marked', term: 'persona' };

test('a marked term is due on the next day, and not on the same', async () => {
  expect(await areCardsDue([marked], dayOf, 9)).toBe(false);
  expect(await areCardsDue([marked], dayOf, 10)).toBe(true);
});

test('nothing is due where nothing was asked', async () => {
  const read: LearnerEvent = { id: 'r', at: 5, kind: 'lesson-read', lesson: 'touchpoints' };
  expect(await areCardsDue([read], dayOf, 900)).toBe(false);
});
