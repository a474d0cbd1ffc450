import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { answerHelp } from './answer-help.ts';
import type { Check, Outcome } from './checks/check.ts';
import { quickChecks } from './checks/quick-checks.ts';
import { report } from './checks/report.ts';
import { root } from './checks/root.ts';
import { runAll } from './checks/run-all.ts';
import { runCheck } from './checks/run-check.ts';
import { vitest } from './checks/vitest.ts';
import { findChromium } from './find-chromium.ts';

answerHelp(`Runs everything there is: what \`npm run check\` does, then the build, tests of the built site with its byte
budgets, and tests in a real browser.

  npm test

The browser is the one in CHROMIUM_PATH, or one that is installed. Exit code 1 when anything fails.`);

// npm test: what npm run check does, then the build, tests of what was built, and tests in a real browser.
const outcomes: Outcome[] = [...(await runAll(quickChecks, Math.min(availableParallelism(), 4)))];
console.log(report(outcomes));

if (await passes({ name: 'build', command: ['astro', 'build'] })) {
  await passes(vitest('build'));
  const browser = chromium();
  if (browser) await passes(browserTests(browser), { live: true });
}

const total = (key: 'passed' | 'failed') =>
  outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
const counts = { passed: total('passed'), failed: total('failed') };
mkdirSync(join(root, '.cache/tests'), { recursive: true });
writeFileSync(join(root, '.cache/tests/counts.json'), JSON.stringify(counts));
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = outcomes.every(({ ok }) => ok) ? 0 : 1;

async function passes(check: Check, options?: { live: boolean }): Promise<boolean> {
  const outcome = await runCheck(check, options);
  outcomes.push(outcome);
  console.log(report([options?.live ? { ...outcome, output: '' } : outcome]));
  return outcome.ok;
}

function chromium(): string | undefined {
  try {
    return findChromium();
  } catch (error) {
    const output = (error as Error).message;
    outcomes.push({ name: 'browser', ok: false, passed: 0, failed: 1, seconds: 0, output });
    console.error(`\n${output}`);
    return undefined;
  }
}

function browserTests(path: string): Check {
  return {
    name: 'browser tests',
    command: ['playwright', 'test', '--config=tests/playwright.config.ts'],
    // Playwright colours for itself; told not to, every worker complains of the contradiction.
    env: { CHROMIUM_PATH: path, NO_COLOR: '' },
    results: { file: '.cache/tests/browser.json', format: 'playwright' },
  };
}
