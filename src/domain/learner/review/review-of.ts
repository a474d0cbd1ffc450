import { seedOf } from '../../shared/shuffle.ts';
import type { Card } from './card.ts';
import type { CardState } from './cards-of.ts';
import type { Askable } from './review-facts.ts';

/** What is to be reviewed, seen from one day. Every card stands in one of the first three. */
export interface Review {
  /** Those due, in the order in which to ask them: the longest due first, those of one day mixed. */
  readonly due: readonly CardState[];
  readonly later: readonly CardState[];
  /** Those whose question or term is gone. Nothing of them is lost: they are back when it is. */
  readonly retired: readonly CardState[];
  /** How many fall due on each of the next seven days, tomorrow first. */
  readonly forecast: readonly number[];
  /** The first day after this one on which a card is due; undefined where none is ahead. */
  readonly nextDay: number | undefined;
}

const daysAhead = 7;

/** `today` is the number of the day, as `DayOf` counts. */
export function reviewOf(
  cards: ReadonlyMap<string, CardState>,
  askable: Askable,
  today: number,
): Review {
  const known = [...cards.values()].filter(({ card }) => isAskable(card, askable));
  const later = known.filter(({ dueDay }) => dueDay > today);
  return {
    due: known
      .filter(({ dueDay }) => dueDay <= today)
      .map((card) => ({ card, mixed: seedOf(`${card.name} ${today}`) }))
      .sort((a, b) => a.card.dueDay - b.card.dueDay || a.mixed - b.mixed || byName(a.card, b.card))
      .map(({ card }) => card),
    later,
    retired: [...cards.values()].filter(({ card }) => !isAskable(card, askable)),
    forecast: Array.from(
      { length: daysAhead },
      (_, day) => later.filter(({ dueDay }) => dueDay === today + 1 + day).length,
    ),
    nextDay: later.length > 0 ? Math.min(...later.map(({ dueDay }) => dueDay)) : undefined,
  };
}

function isAskable(card: Card, { questions, terms }: Askable): boolean {
  switch (card.kind) {
    case 'question':
      return questions[card.quiz]?.[card.question] !== undefined;
    case 'concept':
      return Object.values(questions).some((quiz) => Object.values(quiz).includes(card.concept));
    case 'term':
      return terms.includes(card.term);
    default:
      return card satisfies never;
  }
}

function byName(one: CardState, other: CardState): number {
  return one.name < other.name ? -1 : 1;
}
