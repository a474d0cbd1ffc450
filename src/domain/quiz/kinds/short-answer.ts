import { normaliseAnswer } from '../../shared/normalise-answer.ts';
import type { Answer, QuestionKind } from '../question-kind.ts';
import { stringsIn } from '../question-kind.ts';
import { readsAs } from './reads-as.ts';

/** What this kind needs of a question. Both languages are always there: a term counts in whichever it is typed. */
export interface ShortAnswer {
  readonly accepts: { readonly id: readonly string[]; readonly en: readonly string[] };
  readonly notThese: readonly { readonly forms: readonly string[] }[];
}

/** Longer texts are cut: no term is. */
const LONGEST = 200;

/**
 * A term is typed. It earns 1 point when it is one of the accepted forms, whatever its capitals, spaces, hyphens and
 * accents, and with one slip in a long word (`readsAs`); else 0. What reads as one of `notThese`, a term that is near
 * and means another thing, is wrong, unless it is just as an accepted form.
 */
export const shortAnswer: QuestionKind<ShortAnswer> = {
  grade(question, answer) {
    const [text] = shortAnswer.normalize(question, answer);
    if (text === undefined) return { kind: 'blank' };
    return { kind: 'graded', points: isAccepted(question, text) ? 1 : 0, possible: 1 };
  },
  possible: () => 1,
  rightAnswer: ({ accepts }) => [...accepts.id, ...accepts.en].slice(0, 1),
  normalize(_question, answer) {
    const [text = '', ...more] = stringsIn(answer);
    const shortened = spaced(spaced(text).slice(0, LONGEST));
    return more.length === 0 && normaliseAnswer(shortened) !== '' ? [shortened] : [];
  },
  order: () => [],
  parts: () => [],
};

/** The place in `notThese` of the other term that was typed, to give its reason; undefined when it is none of them. */
export function nearMissOf(question: ShortAnswer, answer: Answer): number | undefined {
  const [text] = shortAnswer.normalize(question, answer);
  if (text === undefined || isAccepted(question, text)) return undefined;
  const at = question.notThese.findIndex(({ forms }) => forms.some((form) => readsAs(text, form)));
  return at < 0 ? undefined : at;
}

function isAccepted({ accepts, notThese }: ShortAnswer, text: string): boolean {
  const forms = [...accepts.id, ...accepts.en];
  if (forms.some((form) => readsAs(text, form, 0))) return true;
  if (notThese.some((other) => other.forms.some((form) => readsAs(text, form)))) return false;
  return forms.some((form) => readsAs(text, form));
}

function spaced(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
