import { expect, test } from 'vitest';
import { bags, cuts } from './bags.ts';

function kindsAskedFor(cut: keyof typeof cuts): readonly number[] {
  return cuts[cut].map(
    (group) => new Set(bags.filter((bag) => bag[cut] === group).map((bag) => bag.decides)).size,
  );
}

test('the figure counts right: only what decides makes groups that ask for one thing', () => {
  expect(kindsAskedFor('age')).toEqual([3, 2, 2]);
  expect(kindsAskedFor('work')).toEqual([3, 3, 3]);
  expect(kindsAskedFor('decides')).toEqual([1, 1, 1]);
});

test('every group holds three bags', () => {
  for (const cut of ['age', 'work', 'decides'] as const) {
    for (const group of cuts[cut]) {
      expect(
        bags.filter((bag) => bag[cut] === group),
        group,
      ).toHaveLength(3);
    }
  }
});
