import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from './check.ts';
import { root } from './root.ts';

/** How many tests of a check passed and failed. A check that ends badly has at least one failure, counted or not. */
export function countResults({ results }: Check, ok: boolean): { passed: number; failed: number } {
  const path = results && join(root, results.file);
  if (!path || !existsSync(path)) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  const report = JSON.parse(readFileSync(path, 'utf8')) as Partial<VitestReport & PlaywrightReport>;
  const { passed, failed } =
    results.format === 'vitest'
      ? { passed: report.numPassedTests ?? 0, failed: report.numFailedTests ?? 0 }
      : {
          passed: (report.stats?.expected ?? 0) + (report.stats?.flaky ?? 0),
          failed: report.stats?.unexpected ?? 0,
        };
  return { passed, failed: ok ? failed : Math.max(failed, 1) };
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
  };
}
