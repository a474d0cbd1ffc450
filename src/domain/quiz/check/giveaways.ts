import { locales } from '../../shared/locale.ts';
import type { Problem } from '../../shared/problem.ts';
import { problem } from '../../shared/problem.ts';
import type { SingleChoiceQuestion } from '../kinds/single-choice.schema.ts';
import type { Quiz } from '../schema.ts';

/**
 * What lets a learner pass without knowing anything, over a whole quiz: the right option is usually the longest, or
 * usually stands in the same place. "Usually" is in more than half of the single-choice questions, and in three or
 * more: less happens by chance. Warnings, for chance can do this much too.
 */
export function checkGiveaways({ questions }: Quiz): readonly Problem[] {
  const single = questions.filter((question) => question.kind === 'single-choice');
  return [...longest(single), ...position(single)];
}

function longest(questions: readonly SingleChoiceQuestion[]): readonly Problem[] {
  return locales.flatMap((locale) => {
    const caught = questions.filter(({ options }) => {
      const lengths = (right: boolean) =>
        options.filter((each) => each.right === right).map(({ text }) => text[locale].length);
      return Math.max(...lengths(true)) > Math.max(...lengths(false));
    });
    if (!isUsual(caught, questions)) return [];
    return warning(
      'right-option-longest',
      `In ${caught.length} of ${questions.length} single-choice questions the right option is the longest in "${locale}"; whoever picks the longest passes.`,
      `shorten the right option, or say as much in a wrong one, in: ${idsOf(caught)}.`,
    );
  });
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

function isUsual(caught: readonly unknown[], all: readonly unknown[]): boolean {
  return caught.length >= 3 && caught.length > all.length / 2;
}

function warning(code: string, message: string, fix: string): Problem {
  return { ...problem(code, ['questions'], message, fix), severity: 'warning' };
}

function idsOf(questions: readonly { readonly id: string }[]): string {
  return questions.map(({ id }) => id).join(', ');
}
