import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryRecord } from '../../../../tests/support/arbitrary-events.ts';
import { cardsOf } from './cards-of.ts';
import { markedTerms } from './marked-terms.ts';

test('a term is marked until it is unmarked, in whatever order the events are read', () => {
  fc.assert(
    fc.property(arbitraryRecord(), (events) => {
      expect(markedTerms([...events].reverse())).toEqual(markedTerms(events));
    }),
  );
});

test('every marked term has a card', () => {
  fc.assert(
    fc.property(arbitraryRecord(), (events) => {
      const cards = cardsOf(events, [], (at) => Math.floor(at / 10));
      for (const term of markedTerms(events)) expect(cards.has(`term/${term}`)).toBe(true);
    }),
  );
});
