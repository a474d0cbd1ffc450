import type { QuestionKind } from '../question-kind.ts';
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
    const share = (ids: readonly string[]) =>
      ids.length === 0 ? 0 : ids.filter((id) => chosen.includes(id)).length / ids.length;
    const points = share(optionIds(question, true)) - share(optionIds(question, false));
    return { kind: 'graded', points: Math.max(0, points), possible: 1 };
  },
  possible: () => 1,
  rightAnswer: (question) => optionIds(question, true),
  normalize: knownOptions,
  order: orderOfOptions,
};
