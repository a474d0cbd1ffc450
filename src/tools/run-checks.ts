import { availableParallelism } from 'node:os';
import { quickChecks } from './checks/quick-checks.ts';
import { report } from './checks/report.ts';
import { runAll } from './checks/run-all.ts';

// npm run check: format, lint, types, unit tests with layers, content. Nothing is built.
const outcomes = await runAll(quickChecks, Math.min(availableParallelism(), 4));
console.log(report(outcomes));
process.exitCode = outcomes.every(({ ok }) => ok) ? 0 : 1;
