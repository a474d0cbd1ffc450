import { shuffle } from '../../shared/shuffle.ts';
import type { Slot } from './slots.ts';
import { partOf, slotKind } from './slots.ts';

/** What this kind needs of a question. */
export interface Cloze {
  readonly gaps: readonly {
    readonly id: string;
    readonly options: readonly { readonly id: string; readonly right: boolean }[];
  }[];
}

/** Each gap in a text is filled with one of its options. An answer is `gap:option`; so is what is shuffled. */
export const cloze = slotKind(slotsOfCloze, (question: Cloze, seed) =>
  shuffle(
    slotsOfCloze(question).flatMap(({ id, values }) => values.map((value) => partOf(id, value))),
    seed,
  ),
);

export function slotsOfCloze({ gaps }: Cloze): readonly Slot[] {
  return gaps.map(({ id, options }) => ({
    id,
    values: options.map((option) => option.id),
    right: options.find(({ right }) => right)?.id ?? '',
  }));
}
