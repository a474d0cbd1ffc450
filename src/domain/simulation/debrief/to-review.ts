/** A concept to read again, with the choices that showed it, by index. */
export interface ToReview {
  readonly concept: string;
  readonly choices: readonly number[];
  /** Points that these choices cost together. */
  readonly cost: number;
}

/** The concepts behind the choices that cost points, the dearest first; equally dear ones as they came up. */
export function toReview(
  taken: readonly { readonly teaches: string | undefined; readonly cost: number }[],
): readonly ToReview[] {
  const found = new Map<string, ToReview>();
  taken.forEach(({ teaches, cost }, index) => {
    if (teaches === undefined || cost <= 0) return;
    const before = found.get(teaches) ?? { concept: teaches, choices: [], cost: 0 };
    found.set(teaches, {
      concept: teaches,
      choices: [...before.choices, index],
      cost: before.cost + cost,
    });
  });
  return [...found.values()].toSorted((a, b) => b.cost - a.cost);
}
