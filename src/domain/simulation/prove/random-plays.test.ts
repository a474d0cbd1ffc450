import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryRules } from '../../../../tests/support/arbitrary-rules.ts';
import { small } from '../../../../tests/support/small-simulation.ts';
import { explore } from '../explore.ts';
import { prospectsOf } from '../prospects.ts';
import { boundsOf } from '../score.ts';
import { materialOf } from './material.ts';
import { masteredAtRandom } from './random-plays.ts';
import { scoredGraph } from './scored-graph.ts';

test('the same plays are played each time, and their share lies in 0 … 1', () => {
  fc.assert(
    fc.property(arbitraryRules({ scenes: 3 }), (rules) => {
      const graph = explore(rules);
      const bounds = boundsOf(prospectsOf(rules, graph));
      const scored = scoredGraph(rules, graph, Object.keys(bounds.competencies));
      const share = masteredAtRandom(scored, bounds, 0.8);
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
      expect(masteredAtRandom(scored, bounds, 0.8)).toBe(share);
    }),
    { numRuns: 10 },
  );
});

test('of the sample simulation one play in 36 is mastered', () => {
  const { scored, bounds, mastery } = materialOf(small());
  // Only the best choice of the first two scenes will do: 1/3 · 1/3. In the last two one point may be lost: with the
  // best in the queue (1/3) the best or the next at the end (2/4), with the next in the queue (1/3) only the best (1/4).
  const exact = (1 / 3) * (1 / 3) * ((1 / 3) * (2 / 4) + (1 / 3) * (1 / 4));
  expect(exact).toBeCloseTo(1 / 36, 9);
  expect(Math.abs(masteredAtRandom(scored, bounds, mastery) - exact)).toBeLessThan(0.005);
});
