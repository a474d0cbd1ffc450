import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryPicks, arbitraryRules } from '../../../../tests/support/arbitrary-rules.ts';
import { openChoices } from '../open-choices.ts';
import type { PlayedChoice } from '../playthrough.ts';
import { playThrough } from '../playthrough.ts';
import type { Rules } from '../rules.ts';
import { END } from '../rules.ts';
import { initialState } from '../state.ts';
import { takeChoice } from '../take-choice.ts';
import type { Stretch } from './blueprint.ts';
import { blueprintOf } from './blueprint.ts';

/** A finished run, played by picking. */
const run = fc
  .tuple(arbitraryRules(), arbitraryPicks)
  .map(([rules, picks]) => ({ rules, played: play(rules, picks) }))
  .filter(({ played }) => played.at(-1)?.after.scene === END);

describe('a blueprint', () => {
  test('covers every minute of the run exactly once with its steps', () => {
    fc.assert(
      fc.property(run, ({ rules, played }) => {
        const { steps } = blueprintOf(rules, played);
        expect(steps).toHaveLength(played.length);
        expect(steps[0]?.from).toBe(0);
        steps.forEach(({ from, to }, at) => {
          expect(to).toBeGreaterThanOrEqual(from);
          if (at > 0) expect(from).toBe(steps[at - 1]?.to);
        });
        expect(steps.at(-1)?.to).toBe(played.at(-1)?.after.minutes);
      }),
    );
  });

  test('knows of every process what it was at in every minute, once', () => {
    fc.assert(
      fc.property(run, ({ rules, played }) => {
        const end = played.at(-1)?.after;
        for (const { process, stretches } of blueprintOf(rules, played).processes) {
          expect(stretches[0]?.from).toEqual({ step: 0, minute: 0 });
          expect(stretches.at(-1)?.to.minute).toBe(end?.minutes);
          expect(stretches.at(-1)?.state).toBe(end?.processes[process]?.state);
          expectNoGap(stretches);
        }
      }),
    );
  });

  test('ends every promise kept or broken, as the run did', () => {
    fc.assert(
      fc.property(run, ({ rules, played }) => {
        const end = played.at(-1)?.after.promises ?? {};
        const { promises } = blueprintOf(rules, played);
        expect(
          Object.fromEntries(promises.map(({ promise, status }) => [promise, status])),
        ).toEqual(Object.fromEntries(Object.entries(end).map(([id, { status }]) => [id, status])));
        for (const { given, settled, due, promise } of promises) {
          expect(settled.minute).toBeGreaterThanOrEqual(given.minute);
          expect(due).toBe(end[promise]?.due);
        }
      }),
    );
  });

  test('marks each broken promise as a fail point, and puts every fail point in a minute of its step', () => {
    fc.assert(
      fc.property(run, ({ rules, played }) => {
        const { failPoints, promises, steps } = blueprintOf(rules, played);
        for (const { status, settled, to } of promises.filter(
          ({ status }) => status === 'broken',
        )) {
          expect(failPoints, status).toContainEqual(
            expect.objectContaining({ kind: 'promise-broken', customer: to }),
          );
          expect(failPoints.map(({ at }) => at.step)).toContain(settled.step);
        }
        for (const { at } of failPoints) {
          expect(at.minute).toBeGreaterThanOrEqual(steps[at.step]?.from ?? NaN);
          expect(at.minute).toBeLessThanOrEqual(steps[at.step]?.to ?? NaN);
        }
      }),
    );
  });
});

/** A morning with one room, rushed: the promise of ten minutes is broken in the eleventh. */
const rushed: Rules = {
  budget: 0,
  main: 'ratna',
  customers: { ratna: { feeling: 0, patience: { minutes: 5, every: 5 } } },
  processes: {
    room: {
      start: 'cleaning',
      states: {
        cleaning: { on: { rush: 'hurried' } },
        hurried: { after: 11, go: 'ready' },
        ready: {},
      },
    },
  },
  start: 'desk',
  scenes: {
    desk: {
      waiting: ['ratna'],
      choices: {
        'rush-it': {
          takes: 2,
          signals: { room: 'rush' },
          promises: { room: { to: 'ratna', within: 10 } },
          informs: { ratna: 'one-of-them' },
          go: 'sofa',
        },
      },
    },
    sofa: {
      waiting: ['ratna'],
      choices: { wait: { takes: { until: { room: 'ready' }, max: 30 }, go: END } },
    },
  },
  endings: [{ id: 'late' }],
};

test('a rushed morning, drawn', () => {
  const blueprint = blueprintOf(rushed, playThrough(rushed, ['rush-it', 'wait']));
  expect(
    blueprint.steps.map(({ from, to, waits, signals }) => ({ from, to, waits, signals })),
  ).toEqual([
    {
      from: 0,
      to: 2,
      waits: [{ customer: 'ratna', minutes: 2, news: 'one-of-them' }],
      signals: ['room'],
    },
    { from: 2, to: 13, waits: [{ customer: 'ratna', minutes: 11, news: undefined }], signals: [] },
  ]);
  expect(
    blueprint.processes[0]?.stretches.map(({ state, from, to }) => [state, from.minute, to.minute]),
  ).toEqual([
    ['cleaning', 0, 2],
    ['hurried', 2, 13],
    ['ready', 13, 13],
  ]);
  expect(blueprint.promises).toEqual([
    {
      promise: 'room',
      to: 'ratna',
      given: { step: 0, minute: 2 },
      due: 12,
      moved: 0,
      settled: { step: 1, minute: 13 },
      status: 'broken',
    },
  ]);
  expect(blueprint.failPoints).toEqual([
    { kind: 'promise-broken', at: { step: 1, minute: 13 }, customer: 'ratna' },
  ]);
});

function play(rules: Rules, picks: readonly number[]): readonly PlayedChoice[] {
  const choices: string[] = [];
  let state = initialState(rules);
  for (const pick of picks) {
    const open = openChoices(rules, state);
    const choice = open[pick % open.length];
    if (choice === undefined) break;
    choices.push(choice);
    state = takeChoice(rules, state, choice);
  }
  return playThrough(rules, choices);
}

function expectNoGap(stretches: readonly Stretch[]) {
  stretches.slice(1).forEach(({ from }, at) => expect(from).toEqual(stretches[at]?.to));
}
