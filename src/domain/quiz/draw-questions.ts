import { shuffle } from '../shared/shuffle.ts';

/** As much of a question as drawing depends on. */
export interface Drawable {
  readonly id: string;
  readonly concept: string;
}

/** A question of a bank, which is a quiz. */
export interface BankQuestion {
  /** The slug of the quiz. */
  readonly quiz: string;
  readonly question: Drawable;
}

/**
 * So many questions of a bank, or all when it holds fewer, spread over its concepts: one of each concept, then another
 * of each, until there are enough. So no two concepts differ by more than one question unless a concept has no more.
 * The same seed draws the same, in whichever order the bank stands; what is drawn comes mixed.
 */
export function drawQuestions(
  bank: readonly BankQuestion[],
  count: number,
  seed: number,
): readonly BankQuestion[] {
  const mixed = shuffle(
    bank.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)),
    seed,
  );
  const drawn = mixed.map((each, at) => {
    const { concept } = each.question;
    const before = mixed.slice(0, at).filter((other) => other.question.concept === concept);
    return { each, round: before.length };
  });
  return drawn
    .toSorted((a, b) => a.round - b.round)
    .slice(0, count)
    .map(({ each }) => each);
}

/** `quiz/question` */
export function nameOf({ quiz, question }: BankQuestion): string {
  return `${quiz}/${question.id}`;
}
