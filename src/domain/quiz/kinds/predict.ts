import { HIGHEST, LOWEST } from '../../simulation/impression.ts';
import type { QuestionKind } from '../question-kind.ts';
import { stringsIn } from '../question-kind.ts';

/** What this kind needs of a question. */
export interface Predict {
  /** Where the customer comes to be, −6 … +6. */
  readonly feeling: number;
}

/** From this far away on, a prediction earns nothing: it is the width of a band in the middle of the ladder. */
const OUT_OF_REACH = 3;

/**
 * A place on the ladder of impressions is predicted: `-6` … `6`. Out of 1 point:
 *
 *     points = 1 − distance / 3, and never below 0
 *
 * So one step off earns two thirds, two steps one third. A blind guess among the thirteen places expects 3/13 where
 * there are two places on both sides of the right one.
 */
export const predict: QuestionKind<Predict> = {
  grade(question, answer) {
    const [place] = predict.normalize(question, answer);
    if (place === undefined) return { kind: 'blank' };
    return { kind: 'graded', points: pointsAt(question, Number(place)), possible: 1 };
  },
  possible: () => 1,
  rightAnswer: ({ feeling }) => [String(feeling)],
  normalize(_question, answer) {
    const given = stringsIn(answer).filter((each) => places.includes(each));
    return given.length === 1 ? given : [];
  },
  order: () => [],
  parts: () => places,
};

/** What it earns to predict this place. */
export function pointsAt({ feeling }: Predict, place: number): number {
  return Math.max(0, 1 - Math.abs(place - feeling) / OUT_OF_REACH);
}

/** Every place on the ladder, from the lowest. */
const places = Array.from({ length: HIGHEST - LOWEST + 1 }, (_, step) => String(LOWEST + step));
