import fc from 'fast-check';
import type { ChoiceRules, EndingRules, Rules, SceneRules } from '#domain/simulation/rules.ts';
import { END } from '#domain/simulation/rules.ts';
import { keyOf, oddsOf } from '#domain/simulation/asked-question.ts';
import type { Condition } from '#domain/simulation/schema/condition.ts';
import { askedQuestions } from './asked-questions.ts';

/**
 * Small simulations of every shape that an author could write: two customers, a process, promises, marks, budget,
 * loops that are counted, questions that are asked. Scenes only lead onwards, or back by a choice with `times`, so that each can be explored.
 */
export function arbitraryRules({
  scenes = 5,
}: { readonly scenes?: number } = {}): fc.Arbitrary<Rules> {
  return fc.integer({ min: 1, max: scenes }).chain((count) =>
    fc.record({
      budget: fc.integer({ min: 0, max: 5 }),
      main: fc.constant('ratna'),
      customers: fc.record({ ratna: customer, hendra: customer }),
      processes: fc.record({ housekeeping: process }),
      start: fc.constant('scene-0'),
      scenes: fc
        .tuple(...Array.from({ length: count }, (_, index) => scene(index, count)))
        .map((list) => Object.fromEntries(list.map((each, index) => [`scene-${index}`, each]))),
      endings,
    }),
  );
}

/** A run through any rules: at each state the number picks one of the open choices. */
export const arbitraryPicks = fc.array(fc.nat({ max: 11 }), { minLength: 24, maxLength: 24 });

const who = fc.constantFrom('ratna', 'hendra');
const mark = fc.constantFrom('knows-the-wedding', 'tea-served');
const promiseId = fc.constantFrom('room', 'call');
const rarely = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 3 });

const customer = fc.record({
  feeling: fc.integer({ min: -6, max: 6 }),
  patience: rarely(
    fc.record({ minutes: fc.integer({ min: 1, max: 5 }), every: fc.integer({ min: 1, max: 3 }) }),
  ),
});

const process = fc.record({
  start: fc.constant('cleaning'),
  states: fc.record({
    cleaning: fc.record({
      after: fc.integer({ min: 1, max: 6 }),
      go: fc.constantFrom('ready', 'inspected'),
      on: fc.constant({ rush: 'hurried' }),
    }),
    hurried: fc.record({ after: fc.integer({ min: 1, max: 3 }), go: fc.constant('ready') }),
    ready: fc.constant({ on: { check: 'inspected' } }),
    inspected: fc.constant({}),
  }),
});

const condition: fc.Arbitrary<Condition> = fc.letrec<{ any: Condition; leaf: Condition }>(
  (tie) => ({
    leaf: fc.oneof(
      fc.record({ has: mark }),
      fc.record({ lacks: mark }),
      fc.record({ resolved: who }),
      fc.integer({ min: -3, max: 4 }).map((min) => ({ feeling: { ratna: { min } } })),
      fc.integer({ min: -3, max: 3 }).map((max) => ({ remembered: { ratna: { max } } })),
      fc.integer({ min: 1, max: 9 }).map((min) => ({ minutes: { min } })),
      fc.integer({ min: 0, max: 3 }).map((max) => ({ budget: { max } })),
      fc.constantFrom('ready', 'inspected').map((state) => ({ process: { housekeeping: state } })),
      fc
        .constantFrom('none' as const, 'kept' as const, 'broken' as const)
        .map((room) => ({ promise: { room } })),
    ),
    any: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      tie('leaf'),
      tie('any').map((not) => ({ not })),
      fc.array(tie('any'), { minLength: 1, maxLength: 2 }).map((any) => ({ any })),
    ),
  }),
).any;

const endings: fc.Arbitrary<EndingRules[]> = fc
  .array(condition, { maxLength: 2 })
  .map((conditions) => [
    ...conditions.map((when, index) => ({ id: `ending-${index}`, when })),
    { id: 'plain' },
  ]);

function scene(index: number, count: number): fc.Arbitrary<SceneRules> {
  return fc.oneof(
    { weight: 4, arbitrary: choosingScene(index, count) },
    { weight: 1, arbitrary: askingScene(index, count) },
  );
}

function askingScene(index: number, count: number): fc.Arbitrary<SceneRules> {
  const outcome = choice(index, count, true);
  return fc
    .record({
      waiting: fc.uniqueArray(who, { maxLength: 2 }),
      question: fc.constantFrom(...askedQuestions.values()),
      right: outcome,
      partly: outcome,
      wrong: outcome,
    })
    .map(({ waiting, question, right, partly, wrong }) => {
      const odds = oddsOf(question);
      const asks = { question: `waiting/${question.id}`, key: keyOf(question), odds };
      return {
        waiting,
        asks,
        choices: { right, ...(odds.partly > 0 && { partly }), wrong },
      };
    });
}

function choosingScene(index: number, count: number): fc.Arbitrary<SceneRules> {
  return fc.record({
    waiting: fc.uniqueArray(who, { maxLength: 2 }),
    choices: fc
      .tuple(choice(index, count, true), fc.array(choice(index, count, false), { maxLength: 3 }))
      .map(([first, rest]) =>
        Object.fromEntries([first, ...rest].map((each, place) => [`choice-${place}`, each])),
      ),
  });
}

/** The first choice of a scene is always open, so that no run gets stuck. */
function choice(index: number, count: number, always: boolean): fc.Arbitrary<ChoiceRules> {
  const onwards = [
    ...Array.from({ length: count - index - 1 }, (_, step) => `scene-${index + step + 1}`),
    END,
  ];
  const back =
    always || index === 0 ? fc.constant(undefined) : rarely(fc.integer({ min: 0, max: index }));
  const change = fc.integer({ min: -5, max: 2 });
  const effects = fc.record({
    when: always ? fc.constant(undefined) : rarely(condition),
    takes: fc.oneof(
      fc.integer({ min: 0, max: 5 }),
      fc.integer({ min: 1, max: 6 }).map((max) => ({ until: { housekeeping: 'ready' }, max })),
    ),
    costs: always ? fc.constant(0) : fc.integer({ min: 0, max: 3 }),
    feeling: fc.oneof(
      change.map((ratna) => ({ ratna })),
      fc.record({ ratna: change, hendra: change }),
    ),
    scores: fc.record({ notice: fc.nat({ max: 3 }), inform: fc.nat({ max: 3 }) }),
    sets: fc.uniqueArray(mark, { maxLength: 1 }),
    signals: rarely(fc.constantFrom('rush', 'check').map((housekeeping) => ({ housekeeping }))),
    informs: rarely(
      fc
        .constantFrom('reason-and-time' as const, 'one-of-them' as const)
        .map((ratna) => ({ ratna })),
    ),
    promises: rarely(
      fc
        .tuple(promiseId, who, fc.integer({ min: 1, max: 6 }))
        .map(([id, to, within]) => ({ [id]: { to, within } })),
    ),
    keeps: fc.uniqueArray(promiseId, { maxLength: 1 }),
    resolves: fc.uniqueArray(who, { maxLength: 1 }),
    personal: fc.uniqueArray(who, { maxLength: 1 }),
    affront: rarely(fc.constant('dignity')),
    times: fc.constant(undefined as number | undefined),
    go: fc.constantFrom(...onwards),
  });
  return fc
    .tuple(effects, back, fc.integer({ min: 1, max: 2 }))
    .map(([own, to, times]) => (to === undefined ? own : { ...own, times, go: `scene-${to}` }));
}
