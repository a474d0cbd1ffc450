import { shuffle } from '../../shared/shuffle.ts';
import type { Slot } from './slots.ts';
import { slotKind } from './slots.ts';

/** What this kind needs of a question. */
export interface TrueFalse {
  readonly isTrue: boolean;
  readonly reasons: readonly { readonly id: string; readonly right: boolean }[];
}

/**
 * A claim is judged, and the reason for it chosen: `claim:true` or `claim:false`, and `reason:<id>`. Half of the point
 * is for each, so that a coin tossed for the claim earns half a point at most; the right reason for the wrong judgement
 * earns nothing. What is shuffled is the reasons.
 */
export const trueFalse = slotKind(slotsOfTrueFalse, ({ reasons }: TrueFalse, seed) =>
  shuffle(
    reasons.map(({ id }) => id),
    seed,
  ),
);

export function slotsOfTrueFalse({ isTrue, reasons }: TrueFalse): readonly Slot[] {
  return [
    { id: 'claim', values: ['true', 'false'], right: String(isTrue) },
    {
      id: 'reason',
      values: reasons.map(({ id }) => id),
      right: reasons.find(({ right }) => right)?.id ?? '',
    },
  ];
}
