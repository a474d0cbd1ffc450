import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryPicks, arbitraryRules } from '../../../tests/support/arbitrary-rules.ts';
import { choicesBy } from '../../../tests/support/choices-by.ts';
import { playThrough } from './playthrough.ts';
import type { Rules } from './rules.ts';
import { initialState } from './state.ts';
import { changesOf } from './step-changes.ts';

const runs = fc
  .tuple(arbitraryRules(), arbitraryPicks)
  .map(([rules, picks]) => ({ rules, played: playThrough(rules, choicesBy(rules, picks)) }));

describe('what the choices of a run changed', () => {
  test('adds up to where the run came to: feelings, money, time', () => {
    fc.assert(
      fc.property(runs, ({ rules, played }) => {
        const changes = played.flatMap(changesOf);
        const last = played.at(-1)?.after ?? initialState(rules);
        const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);
        expect(sumOf(changes.map((each) => (each.kind === 'passed' ? each.minutes : 0)))).toBe(
          last.minutes,
        );
        expect(sumOf(changes.map((each) => (each.kind === 'spent' ? each.sum : 0)))).toBe(
          rules.budget - last.budget,
        );
        for (const [customer, { feeling }] of Object.entries(last.customers)) {
          const own = changes.filter((each) => each.kind === 'felt' && each.customer === customer);
          const steps = own.map((each) => (each.kind === 'felt' ? each.after - each.before : 0));
          expect((rules.customers[customer]?.feeling ?? 0) + sumOf(steps)).toBe(feeling);
        }
      }),
    );
  });

  test('holds nothing that stayed as it was', () => {
    fc.assert(
      fc.property(runs, ({ played }) => {
        for (const change of played.flatMap(changesOf)) {
          if (change.kind === 'felt') expect(change.before).not.toBe(change.after);
          if (change.kind === 'informed') expect(change.news).not.toBe('nothing-new');
        }
      }),
    );
  });

  test('tells a promise that was given and the minutes it took, in that order', () => {
    const rules: Rules = {
      budget: 0,
      main: 'ratna',
      customers: { ratna: { feeling: 0 } },
      processes: {},
      start: 'arrival',
      scenes: {
        arrival: {
          choices: {
            'name-a-time': {
              takes: 2,
              feeling: { ratna: 1 },
              promises: { room: { to: 'ratna', within: 15 } },
              informs: { ratna: 'nothing-new' },
              go: 'waiting',
            },
          },
        },
        waiting: { choices: {} },
      },
      endings: [{ id: 'over' }],
    };
    expect(playThrough(rules, ['name-a-time']).flatMap(changesOf)).toEqual([
      { kind: 'felt', customer: 'ratna', before: 0, after: 1 },
      { kind: 'promise-given', minute: 2, promise: 'room', due: 17 },
      { kind: 'passed', minutes: 2 },
    ]);
  });
});
