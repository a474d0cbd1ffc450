import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryRules } from '../../../tests/support/arbitrary-rules.ts';
import { costsOfRun } from './costs-of-run.ts';
import { debriefOf } from './debrief.ts';
import { prepareRules } from './prepare.ts';

describe('a debrief', () => {
  test('of the best line loses nothing, at full share', () => {
    fc.assert(
      fc.property(arbitraryRules(), (rules) => {
        const { best, bounds } = prepareRules(rules);
        const debrief = debriefOf(rules, best, bounds, 0.8);
        expect(debrief?.score.share).toBe(1);
        expect(debrief?.lived.length).toBe(best.length + 1);
        costsOfRun(rules, best).forEach((costs, at) => expect(costs[best[at] ?? '']).toBe(0));
      }),
    );
  });

  test('of a visit, which is about nobody, has the same score and no feelings', () => {
    fc.assert(
      fc.property(arbitraryRules(), (rules) => {
        const { main: _, ...visit } = rules;
        const { best, bounds } = prepareRules(visit);
        const debrief = debriefOf(visit, best, bounds, 0.8);
        expect(debrief?.score.share).toBe(1);
        expect(debrief).toMatchObject({ lived: [], remembered: undefined });
        expect(debrief?.steps.every(({ feeling }) => feeling === undefined)).toBe(true);
        expect(bounds.best).toBe(prepareRules(rules).bounds.best);
      }),
    );
  });

  test('of a run that has not ended is none', () => {
    fc.assert(
      fc.property(arbitraryRules(), (rules) => {
        const { best, bounds } = prepareRules(rules);
        expect(debriefOf(rules, best.slice(0, -1), bounds, 0.8)).toBeUndefined();
      }),
    );
  });
});
