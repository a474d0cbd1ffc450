import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryRules } from '../../../../tests/support/arbitrary-rules.ts';
import { endingOf } from '../ending-of.ts';
import { explore } from '../explore.ts';
import { openChoices } from '../open-choices.ts';
import { playThrough } from '../playthrough.ts';
import { prospectsOf } from '../prospects.ts';
import type { Rules } from '../rules.ts';
import { boundsOf, scoreOf } from '../score.ts';
import type { EncounterState } from '../state.ts';
import { initialState } from '../state.ts';
import { takeChoice } from '../take-choice.ts';
import { masteredRun } from './mastered-run.ts';
import { scoredGraph } from './scored-graph.ts';

test('a mastered run to an ending is found exactly when one of all runs is one', () => {
  fc.assert(
    fc.property(
      arbitraryRules({ scenes: 3 }),
      fc.double({ min: 0.3, max: 1, noNaN: true }),
      (rules, mastery) => {
        const graph = explore(rules);
        const bounds = boundsOf(prospectsOf(rules, graph));
        const scored = scoredGraph(rules, graph, Object.keys(bounds.competencies));
        const mastered = (state: EncounterState) => scoreOf(state.points, bounds, mastery).mastered;
        const ends = endsOf(rules);
        fc.pre(ends !== undefined);

        for (const { id } of rules.endings) {
          const run = masteredRun(scored, bounds, mastery, { endsIn: (ending) => ending === id });
          const exists = ends?.some((state) => mastered(state) && endingOf(rules, state) === id);
          expect(run !== undefined).toBe(exists);
          const end = run && playThrough(rules, run).at(-1)?.after;
          if (end) expect([mastered(end), endingOf(rules, end)]).toEqual([true, id]);
        }
      },
    ),
    { numRuns: 200 },
  );
});

/** Where every single run ends; undefined when there are too many runs to play them all. */
function endsOf(rules: Rules): readonly EncounterState[] | undefined {
  const ends: EncounterState[] = [];
  const open = [initialState(rules)];
  for (let played = 0; open.length > 0; played += 1) {
    if (played > 5_000) return undefined;
    const state = open.pop() as EncounterState;
    if (state.scene === 'end') ends.push(state);
    open.push(...openChoices(rules, state).map((choice) => takeChoice(rules, state, choice)));
  }
  return ends;
}
