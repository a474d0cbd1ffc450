import { percent } from '#domain/simulation/prove/percent.ts';
import type { Spread } from '#domain/simulation/report.ts';
import type { SimulationReport } from './report-simulations.ts';

/** A report as the terminal shows it, a line for each question that an author asks. */
export function reportText(report: SimulationReport): string {
  const { file, states, random, points, competencies, endings, strategies } = report;
  const lines = {
    points: [spread(points)],
    competencies: Object.entries(competencies).map(([id, each]) => `${id} ${spread(each)}`),
    endings: endings.map((each) => `${each.id} ${percent(each.share)} (${each.class})`),
    strategies: strategies.map(
      ({ strategy, locale, share }) => `${strategy}${locale ? ` ${locale}` : ''} ${percent(share)}`,
    ),
  };
  return [
    `${file}  ${states} states; random play earns ${percent(random.share)} and masters ${percent(random.mastered)}`,
    ...Object.entries(lines).map(([label, parts]) => `  ${label.padEnd(13)}${parts.join(' · ')}`),
    '',
  ].join('\n');
}

/** `0 … 36 (9.8)`: the worst, the best, and the mean under random play. */
function spread({ worst, best, mean }: Spread): string {
  return `${worst} … ${best} (${Number(mean.toFixed(1))})`;
}
