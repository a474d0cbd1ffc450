import type { Locale } from '../../shared/locale.ts';
import type { Paper, ReadQuestion } from './paper-of.ts';

type Writing = Extract<ReadQuestion, { kind: 'short-answer' | 'numeric' | 'predict' }>;

/** The kinds in which a word or a number is written, or a place on the ladder circled. */
export function paperOfWriting(question: Writing, locale: Locale): Paper {
  const { because } = question;
  switch (question.kind) {
    case 'short-answer':
      return {
        form: { kind: 'write', unit: undefined },
        key: {
          right: question.accepts[locale].map((value) => ({ value })),
          lines: [
            { because },
            ...question.notThese.map((other) => ({
              text: other.forms.join(', '),
              because: other.because,
            })),
          ],
        },
      };
    case 'numeric':
      return {
        form: { kind: 'write', unit: question.units[0]?.name },
        key: {
          right: [{ value: numberIn(locale, question.value) }, ...margin(question, locale)],
          lines: [
            { because },
            ...question.slips.map((slip) => ({
              text: numberIn(locale, slip.value),
              because: slip.because,
            })),
          ],
        },
      };
    case 'predict':
      return {
        form: { kind: 'ladder', from: question.from },
        key: {
          right: [{ value: signed(question.feeling) }],
          lines: [
            { because },
            { than: 'higher', because: question.tooHigh },
            { than: 'lower', because: question.tooLow },
          ],
        },
      };
    default:
      return question satisfies never;
  }
}

/** With a true minus sign. */
export function signed(feeling: number): string {
  return feeling > 0 ? `+${feeling}` : String(feeling).replace('-', '−');
}

function margin(
  { tolerance }: Extract<Writing, { kind: 'numeric' }>,
  locale: Locale,
): readonly { readonly place: string; readonly value: string }[] {
  return tolerance > 0 ? [{ place: 'within', value: numberIn(locale, tolerance) }] : [];
}

function numberIn(locale: Locale, value: number): string {
  return new Intl.NumberFormat(locale).format(value);
}
