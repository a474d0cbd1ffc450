import type { Locale } from '../../shared/locale.ts';
import type { Question } from './kinds.schema.ts';

/**
 * What would give the answer to a question away in a hint: the texts of right options, what may be typed, the number.
 * None where the words of the answer are all on show, and which goes where is asked.
 */
export function rightWords(question: Question, locale: Locale): readonly string[] {
  switch (question.kind) {
    case 'single-choice':
    case 'multiple-choice':
      return textsOfRight(question.options, locale);
    case 'true-false':
      return textsOfRight(question.reasons, locale);
    case 'hotspot':
      return textsOfRight(question.areas, locale);
    case 'cloze':
      return question.gaps.flatMap(({ options }) => textsOfRight(options, locale));
    case 'best-and-worst': {
      const ratings = question.options.map(({ rating }) => rating);
      const ends = [Math.max(...ratings), Math.min(...ratings)];
      return question.options
        .filter(({ rating }) => ends.includes(rating))
        .map(({ text }) => text[locale]);
    }
    case 'short-answer':
      return [...question.accepts.id, ...question.accepts.en];
    case 'numeric':
      return [String(question.value)];
    case 'ordering':
    case 'matching':
    case 'sorting':
    case 'predict':
      return [];
    default:
      return question satisfies never;
  }
}

function textsOfRight(
  options: readonly { readonly right: boolean; readonly text: Readonly<Record<Locale, string>> }[],
  locale: Locale,
): readonly string[] {
  return options.filter(({ right }) => right).map(({ text }) => text[locale]);
}
