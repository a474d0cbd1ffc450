import { shuffle } from '../../shared/shuffle.ts';
import type { Slot } from './slots.ts';
import { slotKind } from './slots.ts';

/** What this kind needs of a question. */
export interface Sorting {
  readonly groups: readonly { readonly id: string }[];
  readonly items: readonly { readonly id: string; readonly group: string }[];
}

/** Each item is put into one of the groups. An answer is `item:group`. What is shuffled is the items. */
export const sorting = slotKind(slotsOfSorting, ({ items }: Sorting, seed) =>
  shuffle(
    items.map(({ id }) => id),
    seed,
  ),
);

export function slotsOfSorting({ groups, items }: Sorting): readonly Slot[] {
  const values = groups.map(({ id }) => id);
  return items.map(({ id, group }) => ({ id, values, right: group }));
}
