import type { Prospects } from './prospects.ts';

/** What can be reached from the start: everyone is measured against the same, whatever route they take. */
export interface Bounds {
  readonly best: number;
  readonly worst: number;
  /** The exact mean under random play. */
  readonly mean: number;
  readonly competencies: Readonly<
    Record<string, { readonly best: number; readonly worst: number }>
  >;
}

/** Four bands, each a quarter of what is between the worst and the best. */
export const levels = ['starting', 'growing', 'able', 'strong'] as const;

export type Level = (typeof levels)[number];

export interface Score {
  readonly points: number;
  /** (points − worst) / (best − worst), 0 … 1. */
  readonly share: number;
  readonly competencies: Readonly<
    Record<string, { readonly points: number; readonly level: Level }>
  >;
  readonly mastered: boolean;
}

export function boundsOf(prospects: Prospects): Bounds {
  return {
    best: prospects.best[0]?.points ?? 0,
    worst: prospects.worst[0] ?? 0,
    mean: prospects.mean[0] ?? 0,
    competencies: prospects.competencies,
  };
}

/**
 * The score of a finished run. Mastered means a share of at least `mastery` (0 … 1) and no competency in its lowest
 * band against its own bounds.
 */
export function scoreOf(
  points: Readonly<Record<string, number>>,
  bounds: Bounds,
  mastery: number,
): Score {
  const total = Object.values(points).reduce((sum, part) => sum + part, 0);
  const share = shareOf(total, bounds);
  const competencies = Object.fromEntries(
    Object.entries(bounds.competencies).map(([id, own]) => {
      const made = points[id] ?? 0;
      return [id, { points: made, level: levelOf(shareOf(made, own)) }];
    }),
  );
  const lowest = Object.values(competencies).some(({ level }) => level === 'starting');
  return { points: total, share, competencies, mastered: share >= mastery && !lowest };
}

/** The band of a share, 0 … 1. */
export function levelOf(share: number): Level {
  return levels[Math.min(Math.floor(share * levels.length), levels.length - 1)] ?? 'starting';
}

/** Where points lie between the worst and the best; 1 where there is nothing between them. */
export function shareOf(
  points: number,
  { best, worst }: { readonly best: number; readonly worst: number },
): number {
  return best === worst ? 1 : (points - worst) / (best - worst);
}
