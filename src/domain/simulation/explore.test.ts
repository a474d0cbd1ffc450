import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryPicks, arbitraryRules } from '../../../tests/support/arbitrary-rules.ts';
import { bestLine } from './best-line.ts';
import { costsIn } from './cost.ts';
import { explore, TooManyStates } from './explore.ts';
import { fullIdentity } from './identity.ts';
import { openChoices } from './open-choices.ts';
import { playThrough } from './playthrough.ts';
import { prospectsOf } from './prospects.ts';
import type { Rules } from './rules.ts';
import { initialState } from './state.ts';
import { takeChoice } from './take-choice.ts';

function reached(graph: ReturnType<typeof explore>): ReadonlySet<string> {
  return new Set(
    graph.nodes.flatMap(({ state, edges, ending }) => [
      ...edges.map(({ choice }) => `${state.scene}/${choice}`),
      ...(ending === undefined ? [] : [`ending ${ending}`]),
    ]),
  );
}

const total = (points: Readonly<Record<string, number>>) =>
  Object.values(points).reduce((sum, part) => sum + part, 0);

describe('exploring', () => {
  test('by the reduced identity finds what the naive one finds: choices, endings, bounds, means, the best line', () => {
    fc.assert(
      fc.property(arbitraryRules({ scenes: 4 }), (rules) => {
        const reduced = explore(rules);
        let naive;
        try {
          naive = explore(rules, { identify: fullIdentity, limit: 20_000 });
        } catch (error) {
          fc.pre(!(error instanceof TooManyStates));
          throw error;
        }
        expect(reduced.nodes.length).toBeLessThanOrEqual(naive.nodes.length);
        expect(reached(reduced)).toEqual(reached(naive));
        const ahead = prospectsOf(rules, reduced);
        const naiveAhead = prospectsOf(rules, naive);
        expect(ahead.best[0]).toMatchObject({ ...naiveAhead.best[0], edge: ahead.best[0]?.edge });
        expect(ahead.worst[0]).toBe(naiveAhead.worst[0]);
        expect(ahead.mean[0]).toBeCloseTo(naiveAhead.mean[0] ?? NaN, 9);
        expect(ahead.competencies).toEqual(naiveAhead.competencies);
        expect(bestLine(ahead)).toEqual(bestLine(naiveAhead));
        for (const [ending, share] of Object.entries(naiveAhead.endings)) {
          expect(ahead.endings[ending]).toBeCloseTo(share, 9);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('bounds every finished run, and costs add up to what the run missed', () => {
    fc.assert(
      fc.property(arbitraryRules(), arbitraryPicks, (rules, picks) => {
        const graph = explore(rules);
        const prospects = prospectsOf(rules, graph);
        let state = initialState(rules);
        let lost = 0;
        for (const pick of picks) {
          const open = openChoices(rules, state);
          const choice = open[pick % open.length];
          if (choice === undefined) break;
          const cost = costsIn(rules, graph, prospects, state)[choice] ?? NaN;
          expect(cost).toBeGreaterThanOrEqual(0);
          lost += cost;
          state = takeChoice(rules, state, choice);
        }
        fc.pre(state.scene === 'end');
        const points = total(state.points);
        expect(points).toBeGreaterThanOrEqual(prospects.worst[0] ?? NaN);
        expect(points).toBe((prospects.best[0]?.points ?? NaN) - lost);
      }),
    );
  });

  test('the best line earns the best there is', () => {
    fc.assert(
      fc.property(arbitraryRules(), (rules) => {
        const prospects = prospectsOf(rules, explore(rules));
        const end = playThrough(rules, bestLine(prospects)).at(-1)?.after;
        expect(end?.scene).toBe('end');
        expect(total(end?.points ?? {})).toBe(prospects.best[0]?.points);
        expect(end?.customers['ratna']?.feeling).toBe(prospects.best[0]?.feeling);
      }),
    );
  });

  test('merges what nothing reads any more, and stops at its limit instead of walking on', () => {
    const counting: Rules = {
      budget: 40,
      main: 'ratna',
      customers: { ratna: { feeling: 0 } },
      processes: {},
      start: 'counter',
      scenes: {
        counter: {
          choices: {
            buy: { takes: 0, costs: 1, times: 3, go: 'counter' },
            leave: { takes: 0, go: 'end' },
          },
        },
      },
      endings: [{ id: 'plain' }],
    };
    // Four at the counter, by how often was bought; one at the end, where the budget is no longer read.
    expect(explore(counting).nodes.length).toBe(5);
    expect(() => explore(counting, { limit: 4 })).toThrow(TooManyStates);
  });
});
