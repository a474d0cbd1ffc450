import { normaliseAnswer } from '../../shared/normalise-answer.ts';

/** A word of fewer letters has neighbours that mean something else: *biaya* and *budaya*. */
const LETTERS_OF_A_LONG_WORD = 6;

/**
 * Whether a typed text is meant as this form: the same letters, whatever the capitals, spaces, hyphens and accents;
 * and with one slip (a letter too many, too few, another, or two swapped) in each word of the form that has six letters
 * or more. With `slips` 0, no slip.
 */
export function readsAs(typed: string, form: string, slips: 0 | 1 = 1): boolean {
  const [given, wanted] = [wordsOf(typed), wordsOf(form)];
  if (given.join('') === wanted.join('')) return true;
  if (slips === 0) return false;
  if (given.length === wanted.length)
    return wanted.every((word, at) => isWord(given[at] ?? '', word));
  return isWord(given.join(''), wanted.join(''));
}

function wordsOf(text: string): readonly string[] {
  return normaliseAnswer(text).split(' ');
}

function isWord(given: string, word: string): boolean {
  return given === word || (word.length >= LETTERS_OF_A_LONG_WORD && isOneSlipFrom(given, word));
}

function isOneSlipFrom(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  const isSwap =
    restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  return (
    isSwap ||
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1)
  );
}
