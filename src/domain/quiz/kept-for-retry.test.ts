import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryAnswered } from '../../../tests/support/arbitrary-question.ts';
import { keptForRetry } from './kept-for-retry.ts';
import { grade, kindOf } from './kinds/kinds.ts';

test('what is kept is part of the answer, nothing wrong is in it, and keeping twice changes nothing', () => {
  fc.assert(
    fc.property(arbitraryAnswered, ({ question, answer }) => {
      const kind = kindOf(question);
      const given = kind.normalize(question, answer);
      const kept = keptForRetry(question, answer);
      expect(kept.filter((part) => !given.includes(part))).toEqual([]);
      expect(keptForRetry(question, kept)).toEqual(kept);
      const before = grade(question, given);
      const after = grade(question, kept);
      if (after.kind === 'blank' || before.kind === 'blank') return;
      expect(after.points).toBeGreaterThanOrEqual(before.points - 1e-9);
    }),
  );
});

test('of two groups, the items in the right one stay', () => {
  const text = { id: 'x', en: 'x' };
  const part = (id: string) => ({ id, text, because: text });
  const question = {
    kind: 'sorting',
    id: 'who-sees-it',
    concept: 'channel',
    prompt: text,
    groups: [part('onstage'), part('backstage')],
    items: [
      { ...part('greeting'), group: 'onstage' },
      { ...part('stock'), group: 'backstage' },
    ],
  } as const;
  // Typed as an author’s question, whose lists may change.
  const asked = structuredClone(question) as unknown as Parameters<typeof keptForRetry>[0];
  expect(keptForRetry(asked, ['greeting:onstage', 'stock:onstage'])).toEqual(['greeting:onstage']);
});
