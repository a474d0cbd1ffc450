import { expect, test } from 'vitest';
import { addLearner, oneLearner, switchLearner } from '#domain/learner/learners.ts';
import { copyName } from './copy-name.ts';

const pattern = 'momen-record-{name}{day}.json';
const day = new Date(2026, 10, 3);

test('the copy of a learner who is alone names the day', () => {
  expect(copyName(oneLearner, day, pattern)).toBe('momen-record-2026-11-03.json');
  expect(copyName(undefined, day, pattern)).toBe('momen-record-2026-11-03.json');
});

test('the copy of one of several names the learner too, in letters that every disk takes', () => {
  const added = addLearner(oneLearner, 'a1', 'Nur’aini / Kelas 2');
  if (added.kind === 'refused') throw new Error(added.fault);
  const turn = switchLearner(added.learners, 'a1');
  expect(copyName(turn, day, pattern)).toBe('momen-record-nur-aini-kelas-2-2026-11-03.json');
});
