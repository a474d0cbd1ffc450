import type { AttainmentAfter } from '#domain/learner/attainment-over-time.ts';

/** How one competency went from run to run. */
export interface Trend {
  readonly competency: string;
  /** Its share after each run in which it was known, 0 … 1, and which run that was, from 0. Never empty. */
  readonly points: readonly { readonly run: number; readonly share: number }[];
  readonly share: number;
}

/** One for each competency that any run showed, in the given order. */
export function trendsOf(
  attained: readonly AttainmentAfter[],
  order: readonly string[],
): readonly Trend[] {
  return order.flatMap((competency) => {
    const points = attained.flatMap((after, run) => {
      const found = after.attained.find((each) => each.competency === competency);
      return found ? [{ run, share: found.share }] : [];
    });
    const last = points.at(-1);
    return last ? [{ competency, points, share: last.share }] : [];
  });
}

/** Where a trend's points lie in a drawing so wide and high, with room for a dot of this radius at every edge. */
export function placed(
  { points }: Pick<Trend, 'points'>,
  runs: number,
  { width, height, radius }: Drawing,
): readonly { readonly x: number; readonly y: number }[] {
  const step = runs > 1 ? (width - 2 * radius) / (runs - 1) : 0;
  return points.map(({ run, share }) => ({
    x: round(runs > 1 ? radius + run * step : width - radius),
    y: round(radius + (1 - share) * (height - 2 * radius)),
  }));
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
