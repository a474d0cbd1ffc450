import { BETWEEN_PARTS } from '../kind-facts.ts';
import type { Chance, KindFacts } from '../kind-facts.ts';
import type { Answer } from '../question-kind.ts';
import type { Choice } from './choice.ts';
import { optionIds } from './choice.ts';
import { youden } from './multiple-choice.ts';

/** A blind answer is one of the options. */
export const singleChoiceFacts: KindFacts<Choice> = {
  blind: ({ options }) => [
    { points: 1, times: 1 },
    { points: 0, times: options.length - 1 },
  ],
  key: starred,
  interaction: (question) => ({
    type: 'choice',
    correct: [listed(optionIds(question, true).slice(0, 1))],
  }),
  response: (_question, answer) => listed(answer),
};

/** A blind answer is any set of options but the empty one. */
export const multipleChoiceFacts: KindFacts<Choice> = {
  blind(question) {
    const right = optionIds(question, true).length;
    const wrong = question.options.length - right;
    return upTo(right).flatMap((r) =>
      upTo(wrong).flatMap((w): readonly Chance[] =>
        r + w === 0
          ? []
          : [{ points: youden(r, right, w, wrong), times: subsets(right, r) * subsets(wrong, w) }],
      ),
    );
  },
  key: starred,
  interaction: (question) => ({ type: 'choice', correct: [listed(optionIds(question, true))] }),
  response: (_question, answer) => listed(answer),
};

function starred({ options }: Choice): string {
  return options
    .map(({ id, right }) => (right ? `${id}*` : id))
    .sort()
    .join(' ');
}

function listed(answer: Answer): string {
  return answer.join(BETWEEN_PARTS);
}

function upTo(most: number): readonly number[] {
  return Array.from({ length: most + 1 }, (_, number) => number);
}

/** How many sets of `size` there are among so many. */
function subsets(among: number, size: number): number {
  return size === 0 ? 1 : (subsets(among - 1, size - 1) * among) / size;
}
