import { shuffle } from '../../shared/shuffle.ts';
import type { Answer, QuestionKind } from '../question-kind.ts';
import { stringsIn } from '../question-kind.ts';

/** What this kind needs of a question: its items in the right order. */
export interface Ordering {
  readonly items: readonly { readonly id: string }[];
}

/**
 * Items are put in order. Out of 1 point:
 *
 *     points = (pairs in order − pairs out of order) / pairs, and never below 0
 *
 * This is Kendall's tau. Pairs rather than places, since whoever puts the last item first has the others right;
 * pairs rather than neighbours, since swapping two neighbours is the smallest mistake there is. A blind order
 * expects 0 before the floor; of three items, 5/18 remain after it.
 */
export const ordering: QuestionKind<Ordering> = {
  grade(question, answer) {
    const order = ordering.normalize(question, answer);
    if (order.length === 0) return { kind: 'blank' };
    const pairs = pairsOf(idsOf(question));
    const inOrder = pairs.filter(([a, b]) => order.indexOf(a) < order.indexOf(b)).length;
    return { kind: 'graded', points: tau(inOrder, pairs.length), possible: 1 };
  },
  possible: () => 1,
  rightAnswer: idsOf,
  /** An order that lacks an item, or has a strange one, is blank: it answered another question. */
  normalize(question, answer) {
    const order = stringsIn(answer);
    const ids = idsOf(question);
    return order.length === ids.length && ids.every((id) => order.includes(id)) ? order : [];
  },
  /** Never the right order to begin with. */
  order(question, seed) {
    const ids = idsOf(question);
    const shuffled = shuffle(ids, seed);
    return shuffled.some((id, place) => id !== ids[place]) ? shuffled : ids.toReversed();
  },
  parts: idsOf,
};

/** The points for so many pairs in order. */
export function tau(inOrder: number, pairs: number): number {
  return Math.max(0, (2 * inOrder - pairs) / pairs);
}

function idsOf({ items }: Ordering): Answer {
  return items.map(({ id }) => id);
}

function pairsOf(ids: readonly string[]): readonly (readonly [string, string])[] {
  return ids.flatMap((a, place) => ids.slice(place + 1).map((b) => [a, b] as const));
}
