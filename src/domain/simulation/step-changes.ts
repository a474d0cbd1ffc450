import type { Happening } from './happening.ts';
import type { PlayedChoice } from './playthrough.ts';

/** Something that one choice of a run changed. Feelings −6 … +6, minutes simulated, sums in thousand rupiah. */
export type Change =
  | {
      readonly kind: 'felt';
      readonly customer: string;
      readonly before: number;
      readonly after: number;
    }
  | { readonly kind: 'spent'; readonly sum: number }
  | { readonly kind: 'passed'; readonly minutes: number }
  | Happening;

/**
 * What a choice changed: first what each customer felt, then what happened, in its order, then what it cost in money
 * and time. What stayed as it was is left out, and so is news that told nothing new.
 */
export function changesOf({ before, after, happenings }: PlayedChoice): readonly Change[] {
  const felt = Object.entries(after.customers).flatMap(([customer, { feeling }]): Change[] => {
    const was = before.customers[customer]?.feeling ?? feeling;
    return was === feeling ? [] : [{ kind: 'felt', customer, before: was, after: feeling }];
  });
  const told = happenings.filter(
    (happening) => happening.kind !== 'informed' || happening.news !== 'nothing-new',
  );
  const sum = before.budget - after.budget;
  const minutes = after.minutes - before.minutes;
  return [
    ...felt,
    ...told,
    ...(sum > 0 ? [{ kind: 'spent' as const, sum }] : []),
    ...(minutes > 0 ? [{ kind: 'passed' as const, minutes }] : []),
  ];
}
