import type { LearnerEvent } from '../event.ts';
import { byTime } from '../merge-events.ts';
import { countingRuns, runsOf } from '../runs.ts';
import { lackedOn } from '../../simulation/cost-sheet.ts';
import { nameOfCard } from './card.ts';
import type { Rating } from './rating.ts';
import { ratingOf } from './rating.ts';
import type { LackingSimulation } from './review-facts.ts';

/** One time that the learner met what a card is about. */
export interface Encounter {
  /** The card's name. */
  readonly card: string;
  readonly at: number;
  readonly how:
    | { readonly kind: 'remembered'; readonly rating: Rating }
    | { readonly kind: 'marked' | 'unmarked' };
}

/**
 * Every encounter in a record, by time. Events may come in any order.
 *
 * A question that was answered anywhere is met on its card: in a lesson, in a quiz, in a review, or for a concept's
 * sake. A run that ended and counts is met on the concepts it lacked, as forgotten; under rules of another day it says
 * nothing.
 */
export function encountersOf(
  events: readonly LearnerEvent[],
  simulations: readonly LackingSimulation[],
): readonly Encounter[] {
  const byRun = lackedByRun(events, simulations);
  return [...events].sort(byTime).flatMap((event) => encountersIn(event, byRun));
}

function encountersIn(
  event: LearnerEvent,
  lacked: ReadonlyMap<string, readonly string[]>,
): readonly Encounter[] {
  const { at } = event;
  const remembered = (card: string, rating: Rating) =>
    ({ card, at, how: { kind: 'remembered', rating } }) as const;
  switch (event.kind) {
    case 'question-answered':
      return [remembered(nameOfCard({ ...event, kind: 'question' }), ratingOf(event))];
    case 'card-reviewed': {
      const { card, rating, asked } = event;
      const own = asked && nameOfCard({ ...asked, kind: 'question' });
      const reviewed = remembered(card, rating);
      return own === undefined || own === card ? [reviewed] : [reviewed, remembered(own, rating)];
    }
    case 'run-ended':
      return (lacked.get(event.id) ?? []).map((concept) =>
        remembered(nameOfCard({ kind: 'concept', concept }), 'again'),
      );
    case 'term-marked':
    case 'term-unmarked': {
      const kind = event.kind === 'term-marked' ? 'marked' : 'unmarked';
      return [{ card: nameOfCard({ kind: 'term', term: event.term }), at, how: { kind } }];
    }
    default:
      return [];
  }
}

/** The concepts that each run lacked, by the id of the event that ended it. */
function lackedByRun(
  events: readonly LearnerEvent[],
  simulations: readonly LackingSimulation[],
): ReadonlyMap<string, readonly string[]> {
  const known = new Map(simulations.map((each) => [`${each.id} ${each.rulesHash}`, each.costs]));
  return new Map(
    countingRuns(runsOf(events)).flatMap(({ ended, transcript }) => {
      const costs = known.get(`${transcript.simulation} ${transcript.rulesHash}`);
      if (!ended || !costs) return [];
      const choices = transcript.steps.map(({ choice }) => choice);
      return [[ended.id, lackedOn(costs, choices)] as const];
    }),
  );
}
