import type { QuestionKind } from '../question-kind.ts';
import type { Choice } from './choice.ts';
import { knownOptions, optionIds, orderOfOptions } from './choice.ts';

/**
 * One option is right. It earns 1 point, any other 0. A blind guess among n options expects 1/n.
 *
 * Two options in one answer are no answer: the page never sends them.
 */
export const singleChoice: QuestionKind<Choice> = {
  grade(question, answer) {
    const [chosen] = singleChoice.normalize(question, answer);
    if (chosen === undefined) return { kind: 'blank' };
    const isRight = optionIds(question, true).includes(chosen);
    return { kind: 'graded', points: isRight ? 1 : 0, possible: 1 };
  },
  possible: () => 1,
  rightAnswer: (question) => optionIds(question, true).slice(0, 1),
  normalize(question, answer) {
    const chosen = knownOptions(question, answer);
    return chosen.length === 1 ? chosen : [];
  },
  order: orderOfOptions,
  parts: ({ options }) => options.map(({ id }) => id),
};
