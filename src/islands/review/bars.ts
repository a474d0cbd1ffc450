/** A bar of the forecast: how many cards, and how high in units of the drawing. */
export interface Bar {
  readonly cards: number;
  readonly height: number;
}

/** The least height of a bar that stands for anything. */
const least = 4;

/** One bar for each count; the highest is `full` high, or a card’s share of it where there are few. */
export function barsOf(counts: readonly number[], full: number): readonly Bar[] {
  const most = Math.max(...counts, fewest);
  return counts.map((cards) => ({
    cards,
    height: cards === 0 ? 0 : Math.max(least, (cards / most) * full),
  }));
}

/** Where fewer cards fall due, one alone does not look like a mountain. */
const fewest = 4;
