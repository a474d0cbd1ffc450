import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recollectionOf, touchpoints, visits } from './recollection.ts';

const feelings = fc.array(fc.integer({ min: -6, max: 6 }), { minLength: 1, maxLength: 8 });

test('what is remembered lies between the strongest feeling and the last one', () => {
  fc.assert(
    fc.property(feelings, (visit) => {
      const { strongest, remembered } = recollectionOf(visit);
      const [extreme = 0, last = 0] = [visit[strongest], visit.at(-1)];
      expect(remembered).toBeGreaterThanOrEqual(Math.min(extreme, last));
      expect(remembered).toBeLessThanOrEqual(Math.max(extreme, last));
    }),
  );
});

test('the three visits share their average and leave three memories', () => {
  const kept = Object.values(visits).map(recollectionOf);
  expect(kept.map(({ average }) => average)).toEqual([0.4, 0.4, 0.4]);
  expect(kept.map(({ remembered }) => remembered)).toEqual([4, -4, 0]);
});

test('each visit has a feeling for each touchpoint', () => {
  for (const visit of Object.values(visits)) expect(visit).toHaveLength(touchpoints.length);
});

test('of an equally strong good and bad feeling the bad one stays', () => {
  expect(recollectionOf([-4, 4, 3])).toMatchObject({ strongest: 0, remembered: -1 });
  expect(recollectionOf([4, -4, 1])).toMatchObject({ strongest: 1, remembered: -2 });
});

test('of equal feelings the freshest is the strongest', () => {
  expect(recollectionOf([3, 0, 3, 1]).strongest).toBe(2);
});
