import { expect, test } from 'vitest';
import { cardNamed, nameOfCard } from './card.ts';

test.each([
  { kind: 'question', quiz: 'touchpoints', question: 'the-new-fridge' },
  { kind: 'concept', concept: 'channel' },
  { kind: 'term', term: 'touchpoint' },
] as const)('a $kind card is found again by its name', (card) => {
  expect(cardNamed(nameOfCard(card))).toEqual(card);
});

test.each(['', 'channel', 'concept/', 'question/touchpoints', 'term/a/b', 'badge/a'])(
  'no card is named “%s”',
  (name) => {
    expect(cardNamed(name)).toBeUndefined();
  },
);
