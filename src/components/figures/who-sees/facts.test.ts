import { expect, test } from 'vitest';
import { facts, ways } from './facts.ts';

const seenBy = (way: (typeof ways)[number]) => facts.filter((fact) => fact.seenBy.includes(way));

test('the caption counts right: no way sees more than half of the eight', () => {
  expect(facts).toHaveLength(8);
  for (const way of ways) expect(seenBy(way).length, way).toBeLessThanOrEqual(4);
  expect(seenBy('survey')).toHaveLength(1);
});

test('everything comes to light in some way', () => {
  for (const { id, seenBy: seen } of facts) expect(seen, id).not.toHaveLength(0);
});
