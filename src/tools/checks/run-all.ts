import type { Check, Outcome } from './check.ts';
import { runCheck } from './run-check.ts';

/** Runs checks, `lanes` of them at a time, in their order. */
export async function runAll(checks: readonly Check[], lanes: number): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  const waiting = checks.entries();
  const lane = async (): Promise<void> => {
    for (const [index, check] of waiting) outcomes[index] = await runCheck(check);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return outcomes;
}
