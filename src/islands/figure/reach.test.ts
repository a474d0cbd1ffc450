import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bands } from '#domain/simulation/impression.ts';
import { type Met, reachOf } from './reach.ts';

const nothing: Met = { kind: false, need: false, personal: false, affront: false };
const met = fc.record({
  kind: fc.boolean(),
  need: fc.boolean(),
  personal: fc.boolean(),
  affront: fc.boolean(),
});

test('kind words change neither end of the way', () => {
  fc.assert(
    fc.property(met, (customer) => {
      const [kind, curt] = [true, false].map((is) => reachOf({ ...customer, kind: is }));
      expect(kind?.highest).toBe(curt?.highest);
      expect(kind?.lowest).toBe(curt?.lowest);
    }),
  );
});

test('meeting the need never lowers the highest rung', () => {
  fc.assert(
    fc.property(met, (customer) => {
      const height = (need: boolean) => bands.indexOf(reachOf({ ...customer, need }).highest);
      expect(height(true)).toBeGreaterThanOrEqual(height(false));
    }),
  );
});

test.each([
  ['nothing yet', nothing, 'ok', 'up-nothing'],
  ['kind words alone', { ...nothing, kind: true }, 'ok', 'up-kind'],
  ['a surprise without the need', { ...nothing, kind: true, personal: true }, 'ok', 'up-personal'],
  ['the need met', { ...nothing, need: true }, 'aha', 'up-need'],
  ['the need met and a surprise', { ...nothing, need: true, personal: true }, 'wow', 'up-both'],
] as const)('%s leads up to its rung and says why', (_, customer, highest, up) => {
  expect(reachOf(customer)).toMatchObject({ highest, up });
});

test('only an affront leads down to Boo', () => {
  expect(reachOf(nothing)).toMatchObject({ lowest: 'arrgh', down: 'down-none' });
  expect(reachOf({ ...nothing, affront: true })).toMatchObject({
    lowest: 'boo',
    down: 'down-affront',
  });
});
