import type { Answer, QuestionKind } from '../question-kind.ts';
import { stringsIn } from '../question-kind.ts';

/** One of several places in a question for which something is chosen, one value of it right. */
export interface Slot {
  readonly id: string;
  /** Two or more. */
  readonly values: readonly string[];
  readonly right: string;
}

/**
 * A kind whose questions are several places to fill. Out of 1 point, the mean over all places of
 *
 *     1 for what is right · −1 / (values − 1) for what is wrong · 0 for what was left open
 *
 * and never below 0. This is scoring corrected for guessing: a blind choice expects 0 in every place, however many
 * values it has, before the floor. Two values in one place are none: the page never sends them.
 */
export function slotKind<Question>(
  slotsOf: (question: Question) => readonly Slot[],
  order: QuestionKind<Question>['order'],
): QuestionKind<Question> {
  return {
    grade(question, answer) {
      const slots = slotsOf(question);
      const given = filled(slots, answer);
      if (given.length === 0) return { kind: 'blank' };
      const earned = slots.map((slot) => earnedIn(slot, given));
      const points = atLeastNothing(earned.reduce((sum, each) => sum + each, 0) / slots.length);
      return { kind: 'graded', points, possible: 1 };
    },
    possible: () => 1,
    rightAnswer: (question) => slotsOf(question).map(({ id, right }) => partOf(id, right)),
    normalize: (question, answer) => filled(slotsOf(question), answer),
    order,
    parts: (question) => slotsOf(question).flatMap(partsOf),
  };
}

/** What was chosen for a place, as a part of an answer. No id holds a colon. */
export function partOf(slot: string, value: string): string {
  return `${slot}:${value}`;
}

/** The place and the value of such a part. */
export function slotAndValue(part: string): readonly [slot: string, value: string] {
  const [slot = '', value = ''] = part.split(':');
  return [slot, value];
}

/** What a wrong value earns in a place. */
export function lossIn({ values }: Slot): number {
  return -1 / (values.length - 1);
}

/** Points, where losses may outweigh gains; and thirds that add up to nothing are nothing. */
export function atLeastNothing(points: number): number {
  return points < 1e-9 ? 0 : points;
}

function earnedIn(slot: Slot, given: Answer): number {
  if (given.includes(partOf(slot.id, slot.right))) return 1;
  return partsOf(slot).some((part) => given.includes(part)) ? lossIn(slot) : 0;
}

function filled(slots: readonly Slot[], answer: unknown): Answer {
  const given = stringsIn(answer);
  return slots.flatMap((slot) => {
    const chosen = partsOf(slot).filter((part) => given.includes(part));
    return chosen.length === 1 ? chosen : [];
  });
}

function partsOf({ id, values }: Slot): Answer {
  return values.map((value) => partOf(id, value));
}
