import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Score } from '../score.ts';
import { nextRun } from './next-run.ts';
import { toReview } from './to-review.ts';

const score = (mastered: boolean): Score => ({
  points: 9,
  share: mastered ? 0.9 : 0.5,
  mastered,
  competencies: {
    notice: { points: 4, level: 'able' },
    inform: { points: 0, level: 'starting' },
  },
});
const run = { score: score(false), costs: [0, 4, 1], tried: [], isFork: false };

describe('the next run worth doing', () => {
  test('goes on from the choice that cost most', () => {
    expect(nextRun(run, ['late-order'])).toEqual({ kind: 'from-there', index: 1, cost: 4 });
  });

  test('is the whole anew once that was tried, with an eye on what is lowest', () => {
    const anew = { kind: 'anew', competency: 'inform', level: 'starting' };
    expect(nextRun({ ...run, tried: [1] }, [])).toEqual(anew);
    expect(nextRun({ ...run, isFork: true }, [])).toEqual(anew);
  });

  test('is another encounter once this one is mastered', () => {
    expect(nextRun({ ...run, score: score(true) }, ['late-order'])).toEqual({
      kind: 'other',
      simulation: 'late-order',
    });
  });

  test('is none where nothing was lost and there is no other', () => {
    expect(nextRun({ ...run, score: score(true), costs: [0, 0] }, [])).toEqual({ kind: 'none' });
  });
});

describe('what to review', () => {
  const taken = fc.array(
    fc.record({
      teaches: fc.option(fc.constantFrom('channel', 'peak-end'), { nil: undefined }),
      cost: fc.nat(4),
    }),
  );

  test('names each concept once, adds up what it cost, and puts the dearest first', () => {
    fc.assert(
      fc.property(taken, (choices) => {
        const list = toReview(choices);
        expect(new Set(list.map(({ concept }) => concept)).size).toBe(list.length);
        for (const { concept, cost, choices: at } of list) {
          const own = choices.filter(({ teaches }) => teaches === concept);
          expect(cost).toBe(own.reduce((sum, each) => sum + each.cost, 0));
          expect(at.length).toBeGreaterThan(0);
        }
        const costs = list.map(({ cost }) => cost);
        expect(costs).toEqual(costs.toSorted((a, b) => b - a));
      }),
    );
  });

  test('leaves out what cost nothing', () => {
    expect(toReview([{ teaches: 'channel', cost: 0 }])).toEqual([]);
  });
});
