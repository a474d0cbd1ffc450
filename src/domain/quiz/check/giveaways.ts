import { locales } from '../../shared/locale.ts';
import type { Problem } from '../../shared/problem.ts';
import { problem } from '../../shared/problem.ts';
import type { MultipleChoiceQuestion } from '../kinds/multiple-choice.schema.ts';
import type { SingleChoiceQuestion } from '../kinds/single-choice.schema.ts';
import type { Quiz } from '../schema.ts';

/**
 * What lets a learner pass without knowing anything, over a whole quiz: the right option is usually the longest, or
 * the shortest, or stands in the same place; or as many options are usually right. "Usually" is in more than half of
 * the questions of that kind, and in three or more: less happens by chance. Warnings, for chance can do this much too.
 */
export function checkGiveaways({ questions }: Quiz): readonly Problem[] {
  const single = questions.filter((question) => question.kind === 'single-choice');
  const multiple = questions.filter((question) => question.kind === 'multiple-choice');
  return [...length(single), ...position(single), ...count(multiple)];
}

/** Lengths by which the right option is known, and the second of which comes of mending the first. */
const telling = [
  {
    word: 'longest',
    isTold: (right: readonly number[], wrong: readonly number[]) =>
      Math.max(...right) > Math.max(...wrong),
    fix: 'shorten the right option, or say as much in a wrong one',
  },
  {
    word: 'shortest',
    isTold: (right: readonly number[], wrong: readonly number[]) =>
      Math.min(...right) < Math.min(...wrong),
    fix: 'shorten a wrong option, or say more in the right one',
  },
];

function length(questions: readonly SingleChoiceQuestion[]): readonly Problem[] {
  return telling.flatMap(({ word, isTold, fix }) =>
    locales.flatMap((locale) => {
      const caught = questions.filter(({ options }) => {
        const lengths = (right: boolean) =>
          options.filter((each) => each.right === right).map(({ text }) => text[locale].length);
        return isTold(lengths(true), lengths(false));
      });
      if (!isUsual(caught, questions)) return [];
      return warning(
        `right-option-${word}`,
        `In ${caught.length} of ${questions.length} single-choice questions the right option is the ${word} in "${locale}"; whoever picks the ${word} passes.`,
        `${fix}, in: ${idsOf(caught)}.`,
      );
    }),
  );
}

function position(questions: readonly SingleChoiceQuestion[]): readonly Problem[] {
  const placeOf = ({ options }: SingleChoiceQuestion) => options.findIndex(({ right }) => right);
  return [...new Set(questions.map(placeOf))].flatMap((place) => {
    const caught = questions.filter((question) => placeOf(question) === place);
    if (!isUsual(caught, questions)) return [];
    return warning(
      'right-option-position',
      `In ${caught.length} of ${questions.length} single-choice questions the right option is number ${place + 1}. The screen shuffles, but paper and exports keep the file’s order.`,
      `move it in some of: ${idsOf(caught)}.`,
    );
  });
}

/** Whoever knows how many are right has only to rank the options. */
function count(questions: readonly MultipleChoiceQuestion[]): readonly Problem[] {
  const countOf = ({ options }: MultipleChoiceQuestion) =>
    `${options.filter(({ right }) => right).length} of ${options.length}`;
  return [...new Set(questions.map(countOf))].flatMap((share) => {
    const caught = questions.filter((question) => countOf(question) === share);
    if (!isUsual(caught, questions)) return [];
    return warning(
      'right-option-count',
      `In ${caught.length} of ${questions.length} multiple-choice questions ${share} options are right; whoever expects as many has half the answer.`,
      `let one option more or less be right in some of: ${idsOf(caught)}.`,
    );
  });
}

function isUsual(caught: readonly unknown[], all: readonly unknown[]): boolean {
  return caught.length >= 3 && caught.length > all.length / 2;
}

function warning(code: string, message: string, fix: string): Problem {
  return { ...problem(code, ['questions'], message, fix), severity: 'warning' };
}

function idsOf(questions: readonly { readonly id: string }[]): string {
  return questions.map(({ id }) => id).join(', ');
}
