import type { Answer, QuestionKind } from '../question-kind.ts';
import { stringsIn } from '../question-kind.ts';
import { bareUnit, readNumber } from './read-number.ts';

/** What this kind needs of a question. */
export interface Numeric {
  readonly value: number;
  /** How far off an answer may be, in the first unit. */
  readonly tolerance: number;
  /** The first is the one that is asked for, and meant where none is typed. */
  readonly units: readonly { readonly forms: readonly string[]; readonly isWorth: number }[];
}

/**
 * A number is typed, with a unit or without. It earns 1 point within the tolerance, else 0; in another unit that the
 * question knows it is converted, in one that it does not know it is wrong. A text that holds no number is blank.
 *
 * Points and commas are read as both languages write them: where `1.200` can be 1200 and 1.2, either may be right.
 */
export const numeric: QuestionKind<Numeric> = {
  grade(question, answer) {
    const [text] = numeric.normalize(question, answer);
    if (text === undefined) return { kind: 'blank' };
    const isRight = isNear(valueOf(question, [text]), question.value, question.tolerance);
    return { kind: 'graded', points: isRight ? 1 : 0, possible: 1 };
  },
  possible: () => 1,
  rightAnswer: ({ value }) => [String(value)],
  normalize(_question, answer) {
    const [text = '', ...more] = stringsIn(answer).map((each) => each.trim());
    return more.length === 0 && readNumber(text) ? [text] : [];
  },
  order: () => [],
  parts: () => [],
};

/** What an answer comes to in the first unit: of two readings, the one nearer to the right value. Undefined where blank, or where the unit is not known. */
export function valueOf({ value, units }: Numeric, answer: Answer): number | undefined {
  const read = readNumber(answer[0] ?? '');
  const unit = read && (read.unit === '' ? units[0] : units.find(knows(read.unit)));
  if (!read || (!unit && read.unit !== '')) return undefined;
  const values = read.readings.map((reading) => reading * (unit?.isWorth ?? 1));
  return values.toSorted((a, b) => Math.abs(a - value) - Math.abs(b - value))[0];
}

/** Whether a number is within the tolerance of another, computers’ rounding aside. */
export function isNear(number: number | undefined, value: number, tolerance: number): boolean {
  const slack = 1e-9 * Math.max(1, Math.abs(value));
  return number !== undefined && Math.abs(number - value) <= tolerance + slack;
}

function knows(unit: string): (known: Numeric['units'][number]) => boolean {
  return ({ forms }) => forms.some((form) => bareUnit(form) === unit);
}
