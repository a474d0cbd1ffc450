import type { LearnerEvent } from '../event.ts';
import type { Card } from './card.ts';
import { cardNamed } from './card.ts';
import type { Encounter } from './encounters.ts';
import { encountersOf } from './encounters.ts';
import type { DayOf, LackingSimulation } from './review-facts.ts';
import type { Memory } from './schedule.ts';
import { intervalDays, remember } from './schedule.ts';

/** A card as the record leaves it. */
export interface CardState {
  readonly name: string;
  readonly card: Card;
  /** The day on which it was met first, and last. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** The day from which on it is due; later than `lastDay`. */
  readonly dueDay: number;
  /** Undefined until it was asked: a term that was only marked. */
  readonly memory: Memory | undefined;
  /** How often it was asked, and how often it was forgotten after it had been known. */
  readonly asked: number;
  readonly lapses: number;
}

/**
 * Every card of a record, by name: a fold over its events, which may come in any order. What is met for the first time
 * comes back on the next day at the earliest. A term that is no longer marked has no card; marked again, it goes on
 * where it was.
 */
export function cardsOf(
  events: readonly LearnerEvent[],
  simulations: readonly LackingSimulation[],
  dayOf: DayOf,
): ReadonlyMap<string, CardState> {
  const cards = new Map<string, CardState>();
  const unmarked = new Set<string>();
  for (const encounter of encountersOf(events, simulations)) {
    const { card: name, at, how } = encounter;
    const card = cardNamed(name);
    if (!card) continue;
    if (how.kind === 'unmarked') {
      unmarked.add(name);
      continue;
    }
    if (how.kind === 'marked') unmarked.delete(name);
    cards.set(name, after(cards.get(name), name, card, dayOf(at), how));
  }
  for (const name of unmarked) cards.delete(name);
  return cards;
}

function after(
  before: CardState | undefined,
  name: string,
  card: Card,
  day: number,
  how: Encounter['how'],
): CardState {
  if (how.kind !== 'remembered')
    return before ?? { ...fresh, name, card, firstDay: day, lastDay: day, dueDay: day + 1 };
  // A clock that was set back makes no day before the last.
  const lastDay = Math.max(day, before?.lastDay ?? day);
  const elapsed = lastDay - (before?.lastDay ?? lastDay);
  const memory = remember(before?.memory, elapsed, how.rating);
  const isLapse = how.rating === 'again' && before?.memory !== undefined;
  return {
    name,
    card,
    firstDay: before?.firstDay ?? day,
    lastDay,
    dueDay: lastDay + intervalDays(memory),
    memory,
    asked: (before?.asked ?? 0) + 1,
    lapses: (before?.lapses ?? 0) + (isLapse ? 1 : 0),
  };
}

const fresh = { memory: undefined, asked: 0, lapses: 0 };
