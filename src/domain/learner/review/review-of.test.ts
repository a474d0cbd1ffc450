import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryRecord } from '../../../../tests/support/arbitrary-events.ts';
import type { LearnerEvent } from '../event.ts';
import { cardsOf } from './cards-of.ts';
import { reviewOf } from './review-of.ts';
import type { Askable } from './review-facts.ts';

const dayOf = (at: number) => Math.floor(at / 10);
const cardsIn = (events: readonly LearnerEvent[]) => cardsOf(events, [], dayOf);
const names = (cards: readonly { readonly name: string }[]) => cards.map(({ name }) => name);

const whole: Askable = {
  questions: {
    touchpoints: { 'which-moment': 'moment-of-truth', 'who-holds-it': 'touchpoint' },
    'moments-of-truth': { 'which-moment': 'moment-of-truth', 'who-holds-it': 'touchpoint' },
    'ok-aha-wow': { 'which-moment': 'moment-of-truth' },
  },
  terms: ['touchpoint', 'persona'],
};
const { touchpoints: _, ...others } = whole.questions;
const withoutAQuiz: Askable = { ...whole, questions: others };

const today = fc.integer({ min: 0, max: 30 });

describe('a review', () => {
  test('is the same for the same events on the same day', () => {
    fc.assert(
      fc.property(arbitraryRecord(), today, (events, day) => {
        const one = reviewOf(cardsIn(events), whole, day);
        const other = reviewOf(cardsIn([...events].reverse()), whole, day);
        expect(names(other.due)).toEqual(names(one.due));
        expect(other).toEqual({ ...one, later: other.later, retired: other.retired });
      }),
    );
  });

  test('holds every card once: due, later or retired', () => {
    fc.assert(
      fc.property(arbitraryRecord(), today, (events, day) => {
        const cards = cardsIn(events);
        const { due, later, retired } = reviewOf(cards, whole, day);
        expect(names([...due, ...later, ...retired]).sort()).toEqual([...cards.keys()].sort());
      }),
    );
  });

  test('takes a card back when its question comes back, as it was', () => {
    fc.assert(
      fc.property(arbitraryRecord(), today, (events, day) => {
        const cards = cardsIn(events);
        const gone = reviewOf(cards, withoutAQuiz, day);
        expect(names(gone.due)).not.toContain('question/touchpoints/which-moment');
        const back = reviewOf(cards, whole, day);
        for (const card of gone.retired) {
          const stillGone = back.retired.includes(card);
          expect(stillGone || back.due.includes(card) || back.later.includes(card)).toBe(true);
        }
        expect(reviewOf(cardsIn(events), whole, day)).toEqual(back);
      }),
    );
  });

  test('asks nothing before the day after it was met', () => {
    fc.assert(
      fc.property(arbitraryRecord(), today, (events, day) => {
        for (const { lastDay } of reviewOf(cardsIn(events), whole, day).due)
          expect(lastDay).toBeLessThan(day);
      }),
    );
  });

  test('says what the next seven days bring, and when the next card comes', () => {
    const marked: LearnerEvent = { id: 'm', at: 25, kind: 'term-marked', term: 'persona' };
    const { due, forecast, nextDay } = reviewOf(cardsIn([marked]), whole, 2);
    expect(due).toEqual([]);
    expect(forecast).toEqual([1, 0, 0, 0, 0, 0, 0]);
    expect(nextDay).toBe(3);
    expect(reviewOf(cardsIn([marked]), whole, 3)).toMatchObject({
      due: [{ name: 'term/persona' }],
      forecast: [0, 0, 0, 0, 0, 0, 0],
      nextDay: undefined,
    });
  });
});
