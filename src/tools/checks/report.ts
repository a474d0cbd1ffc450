import type { Outcome } from './check.ts';

/** The full output of what failed, then a line for each check. */
export function report(outcomes: readonly Outcome[]): string {
  const failures = outcomes
    .filter(({ ok }) => !ok)
    .map(({ name, output }) => `── ${name} ──\n\n${output.trim()}\n`);
  return [...failures, table(outcomes)].join('\n');
}

function table(outcomes: readonly Outcome[]): string {
  const wide = Math.max(...outcomes.map(({ name }) => name.length));
  const rows = outcomes.map(({ name, ok, passed, failed, seconds }) => {
    const counts =
      passed + failed > 1 ? `  ${passed} passed${failed > 0 ? `, ${failed} failed` : ''}` : '';
    return `  ${ok ? '✓' : '✗'} ${name.padEnd(wide)}  ${seconds.toFixed(1).padStart(5)} s${counts}`;
  });
  return rows.join('\n');
}
