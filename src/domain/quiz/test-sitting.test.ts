import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryRecord } from '../../../tests/support/arbitrary-events.ts';
import type { LearnerEvent } from '../learner/event.ts';
import { bestTestShare, testSittingOf } from './test-sitting.ts';

const begun = (at: number, seed: number, drawn: readonly string[]): LearnerEvent => ({
  id: `begun-${at}`,
  at,
  kind: 'test-begun',
  test: 'foundations',
  seed,
  drawn,
});
const answered = (at: number, question: string, answer: readonly string[]): LearnerEvent => ({
  id: `answered-${at}`,
  at,
  kind: 'test-answered',
  test: 'foundations',
  seed: 7,
  question,
  answer,
});
const finished = (at: number, seed: number, points: number): LearnerEvent => ({
  id: `finished-${at}`,
  at,
  kind: 'test-finished',
  test: 'foundations',
  seed,
  points,
  possible: 2,
});
const drawn = ['expectations/the-repair', 'two-perspectives/the-bank'];

test('a sitting is what its events say, in whichever order they are read', () => {
  fc.assert(
    fc.property(
      arbitraryRecord(),
      fc.constantFrom('foundations', 'final'),
      fc.infiniteStream(fc.nat()),
      (events, name, keys) => {
        const turned = events
          .map((event) => ({ event, key: keys.next().value as number }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ event }) => event);
        expect(testSittingOf(turned, name)).toEqual(testSittingOf(events, name));
      },
    ),
  );
});

test('before it is begun there is none', () => {
  expect(testSittingOf([answered(2, 'expectations/the-repair', ['a'])], 'foundations')).toBe(
    undefined,
  );
});

test('an answer may be changed until it is handed in, and taken back', () => {
  const events = [
    begun(1, 7, drawn),
    answered(2, 'expectations/the-repair', ['early']),
    answered(3, 'two-perspectives/the-bank', ['both']),
    answered(4, 'expectations/the-repair', ['late']),
    answered(5, 'two-perspectives/the-bank', []),
    finished(6, 7, 1),
    answered(7, 'expectations/the-repair', ['too-late']),
  ];
  const sitting = testSittingOf(events, 'foundations');
  expect(sitting?.drawn).toEqual(drawn);
  expect([...(sitting?.answers ?? [])]).toEqual([
    ['expectations/the-repair', { answer: ['late'] }],
    ['two-perspectives/the-bank', { answer: [] }],
  ]);
  expect(sitting?.finished?.points).toBe(1);
});

test('another draw begins with nothing answered', () => {
  const events = [begun(1, 7, drawn), answered(2, 'expectations/the-repair', ['early'])];
  const again = testSittingOf([...events, begun(3, 8, drawn.toReversed())], 'foundations');
  expect(again).toEqual({
    seed: 8,
    drawn: drawn.toReversed(),
    answers: new Map(),
    finished: undefined,
  });
  expect(testSittingOf(events, 'final')).toBe(undefined);
});

test('the best of all sittings is told', () => {
  const events = [finished(1, 7, 1), finished(2, 8, 2), finished(3, 9, 0)];
  expect(bestTestShare(events, 'foundations')).toBe(1);
  expect(bestTestShare(events, 'final')).toBe(undefined);
});
