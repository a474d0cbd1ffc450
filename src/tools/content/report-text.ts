import { percent } from '#domain/simulation/prove/percent.ts';
import type { Report, Spread } from '#domain/simulation/report.ts';

/** What is proved of one simulation in figures. */
export interface SimulationReport extends Report {
  readonly file: string;
  /** The share from which a run is mastered, 0 … 1. */
  readonly mastery: number;
}

/**
 * A report as the terminal shows it, a line for each question that an author asks. While runs do not yet go where they
 * are meant to, figures about points would mislead: then it says that they wait.
 */
export function reportText(report: SimulationReport, pointsWait = false): string {
  if (pointsWait) {
    return `${report.file}  ${report.states} states; the proofs of its points (best line, luck, strategies) wait until nothing is unreachable and no run gets stuck\n`;
  }
  const { file, states, random, points, competencies, endings, strategies, mastery } = report;
  const lines = {
    points: [spread(points)],
    competencies: Object.entries(competencies).map(([id, each]) => `${id} ${spread(each)}`),
    endings: endings.map((each) => `${each.id} ${percent(each.share)} (${each.class})`),
    strategies: strategies.map(
      ({ strategy, locale, share, mastered }) =>
        `${strategy}${locale ? ` ${locale}` : ''} ${percent(share)}${verdict(share >= mastery, mastered !== undefined)}`,
    ),
  };
  return [
    `${file}  ${states} states; random play earns ${percent(random.share)} and masters ${percent(random.mastered)}`,
    ...Object.entries(lines).map(([label, parts]) => `  ${label.padEnd(13)}${parts.join(' · ')}`),
    '',
  ].join('\n');
}

/** Enough points are not mastery yet: that also asks for some of every competency. */
function verdict(isEnough: boolean, isMastered: boolean): string {
  if (isMastered) return ' (masters it)';
  return isEnough ? ' (does not master)' : '';
}

/** `0 … 36 (9.8)`: the worst, the best, and the mean under random play. */
function spread({ worst, best, mean }: Spread): string {
  return `${worst} … ${best} (${Number(mean.toFixed(1))})`;
}
