import { shuffle } from '../../shared/shuffle.ts';
import type { Answer } from '../question-kind.ts';
import { stringsIn } from '../question-kind.ts';

/** What the choice kinds need of a question. */
export interface Choice {
  readonly options: readonly { readonly id: string; readonly right: boolean }[];
  readonly keepOrder: boolean;
}

/** The ids of the options that are right, or that are not. */
export function optionIds({ options }: Choice, right: boolean): readonly string[] {
  return options.filter((option) => option.right === right).map(({ id }) => id);
}

/** The ids in an answer that are options of the question. */
export function knownOptions({ options }: Choice, answer: unknown): Answer {
  return stringsIn(answer).filter((id) => options.some((option) => option.id === id));
}

/** The options as they are shown: shuffled, unless they keep the file's order. */
export function orderOfOptions({ options, keepOrder }: Choice, seed: number): readonly string[] {
  const ids = options.map(({ id }) => id);
  return keepOrder ? ids : shuffle(ids, seed);
}
