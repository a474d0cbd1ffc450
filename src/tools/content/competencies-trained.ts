import type { Report } from '#domain/simulation/report.ts';

/** In how many simulations each competency can be earned, as one line for the terminal: one that none trains says so. */
export function competenciesTrained(
  competencies: readonly string[],
  reports: readonly Pick<Report, 'competencies'>[],
): string {
  const trained = competencies.map((id) => {
    const count = reports.filter((report) => (report.competencies[id]?.best ?? 0) > 0).length;
    return `${id} ${count === 0 ? 'in none' : count}`;
  });
  return `competencies trained, in so many simulations: ${trained.join(' · ')}`;
}
