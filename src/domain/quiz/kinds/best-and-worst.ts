import { shuffle } from '../../shared/shuffle.ts';
import type { Answer, QuestionKind } from '../question-kind.ts';
import { stringsIn } from '../question-kind.ts';
import { atLeastNothing, partOf, slotAndValue } from './slots.ts';

/** What this kind needs of a question: what people could do, rated by those who know the work. */
export interface BestAndWorst {
  readonly options: readonly { readonly id: string; readonly rating: number }[];
}

/**
 * Of several things to do, the best and the worst are named: `best:<id>` and `worst:<id>`. Out of 1 point:
 *
 *     points = (rating of the best named − rating of the worst named) / (highest − lowest rating), and never below 0
 *
 * So nearly the best earns nearly all, and a blind answer expects 0 before the floor. There is no agreed best way to
 * score such keys; this one is published with its reasons, and only one act is the best and one the worst.
 * One of the two alone, or one act for both, answers nothing.
 *
 * @source bergman-2006
 */
export const bestAndWorst: QuestionKind<BestAndWorst> = {
  grade(question, answer) {
    const [best, worst] = bestAndWorst.normalize(question, answer).map(valueOf);
    if (best === undefined || worst === undefined) return { kind: 'blank' };
    return { kind: 'graded', points: pointsOfNaming(question, best, worst), possible: 1 };
  },
  possible: () => 1,
  rightAnswer({ options }) {
    const byRating = options.toSorted((a, b) => b.rating - a.rating);
    return both(byRating[0]?.id ?? '', byRating.at(-1)?.id ?? '');
  },
  normalize({ options }, answer) {
    const given = stringsIn(answer);
    const named = (slot: string) =>
      options.map(({ id }) => id).filter((id) => given.includes(partOf(slot, id)));
    const [best, ...moreBest] = named('best');
    const [worst, ...moreWorst] = named('worst');
    const isWhole = best !== undefined && worst !== undefined && best !== worst;
    return isWhole && moreBest.length + moreWorst.length === 0 ? both(best, worst) : [];
  },
  order: ({ options }, seed) =>
    shuffle(
      options.map(({ id }) => id),
      seed,
    ),
  parts: ({ options }) =>
    ['best', 'worst'].flatMap((slot) => options.map(({ id }) => partOf(slot, id))),
};

/** What it earns to name one act the best and another the worst. */
export function pointsOfNaming({ options }: BestAndWorst, best: string, worst: string): number {
  const ratings = options.map(({ rating }) => rating);
  const ratingOf = (act: string) => options.find(({ id }) => id === act)?.rating ?? 0;
  const range = Math.max(...ratings) - Math.min(...ratings);
  return atLeastNothing((ratingOf(best) - ratingOf(worst)) / range);
}

function both(best: string, worst: string): Answer {
  return [partOf('best', best), partOf('worst', worst)];
}

function valueOf(part: string): string {
  return slotAndValue(part)[1];
}
