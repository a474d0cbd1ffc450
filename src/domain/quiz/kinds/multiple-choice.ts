import type { Answer, QuestionKind } from '../question-kind.ts';
import type { Choice } from './choice.ts';
import { knownOptions, optionIds, orderOfOptions } from './choice.ts';

/**
 * Several options may be right. Out of 1 point:
 *
 *     points = right chosen / right − wrong chosen / wrong, and never below 0
 *
 * This is Youden's index (1950), how well the answer tells right from wrong: choosing everything earns as little as
 * choosing nothing, and ticking blindly expects 0 before the floor, however many options are right. Of two right and
 * two wrong options, each ticked at the toss of a coin, 3/16 remain after the floor.
 */
export const multipleChoice: QuestionKind<Choice> = {
  grade(question, answer) {
    const chosen = multipleChoice.normalize(question, answer);
    if (chosen.length === 0) return { kind: 'blank' };
    const [right, wrong] = [optionIds(question, true), optionIds(question, false)];
    const among = (ids: Answer) => ids.filter((id) => chosen.includes(id)).length;
    const points = youden(among(right), right.length, among(wrong), wrong.length);
    return { kind: 'graded', points, possible: 1 };
  },
  possible: () => 1,
  rightAnswer: (question) => optionIds(question, true),
  normalize: knownOptions,
  order: orderOfOptions,
  parts: ({ options }) => options.map(({ id }) => id),
};

/** The points for so many of the right and so many of the wrong options; of none, no share is chosen. */
export function youden(right: number, ofRight: number, wrong: number, ofWrong: number): number {
  const share = (part: number, all: number) => (all === 0 ? 0 : part / all);
  return Math.max(0, share(right, ofRight) - share(wrong, ofWrong));
}
