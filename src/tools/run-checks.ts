import { availableParallelism } from 'node:os';
import { answerHelp } from './answer-help.ts';
import { quickChecks } from './checks/quick-checks.ts';
import { report } from './checks/report.ts';
import { runAll } from './checks/run-all.ts';

answerHelp(`Says in half a minute whether a change is sound, without building anything: types, lint, format, unit tests
with the layers and laws, and all content. What failed is printed whole, then a line for each check.

  npm run check

Exit code 1 when one of them fails.`);

// npm run check: format, lint, types, unit tests with layers, content. Nothing is built.
const outcomes = await runAll(quickChecks, Math.min(availableParallelism(), 4));
console.log(report(outcomes));
process.exitCode = outcomes.every(({ ok }) => ok) ? 0 : 1;
