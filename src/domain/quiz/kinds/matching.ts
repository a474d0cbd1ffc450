import { shuffle } from '../../shared/shuffle.ts';
import type { Slot } from './slots.ts';
import { slotKind } from './slots.ts';

/** What this kind needs of a question. */
export interface Matching {
  readonly pairs: readonly { readonly id: string }[];
  readonly extras: readonly { readonly id: string }[];
}

/**
 * Each left side is given one of the right sides, some of which may belong to none. An answer is `left:right`, by the
 * ids of the pairs they come from; a right side may be chosen twice. What is shuffled is the right sides.
 */
export const matching = slotKind(slotsOfMatching, ({ pairs, extras }: Matching, seed) =>
  shuffle(
    [...pairs, ...extras].map(({ id }) => id),
    seed,
  ),
);

export function slotsOfMatching({ pairs, extras }: Matching): readonly Slot[] {
  const values = [...pairs, ...extras].map(({ id }) => id);
  return pairs.map(({ id }) => ({ id, values, right: id }));
}
