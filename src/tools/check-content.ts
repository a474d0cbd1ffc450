import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pointsWait } from '#domain/simulation/prove/causes.ts';
import { checkAll } from './content/check-all.ts';
import { checkGiven } from './content/check-given.ts';
import { codeVersion } from './content/code-version.ts';
import { competenciesTrained } from './content/competencies-trained.ts';
import { coverageTable } from './content/coverage-table.ts';
import { knownOf } from './content/known.ts';
import { listContent } from './content/list-content.ts';
import { forgetful, openMemory } from './content/memory.ts';
import { asText, sorted } from './content/placed-problem.ts';
import { readCourse } from './content/read-course.ts';
import { reportText } from './content/report-text.ts';

const usage = `Checks content: says where each problem stands, why it is one, and how to mend it. Of each simulation that
can be walked it also says how large it is, how random play fares, and how far thoughtless strategies come; of the
course, what it does for its concepts.

  npm run check:content                  everything: course, lessons, quizzes, simulations, guides
  npm run check:content -- NAME …        these only: a simulation or quiz by its name, as in late-order,
                                         or any file by its path
  npm run check:content -- --json        the same for programs
  npm run check:content -- --coverage    what it does for each concept, one a line
  npm run check:content -- --fresh       proves every simulation anew; otherwise one that has not changed
                                         since it was last proved is not walked again

Mind the two dashes in the middle: npm keeps options without them to itself.
Exit code 1 when there is an error, 0 when there is none; warnings are advice and do not count.`;

const root = resolve(import.meta.dirname, '../..');
const args = read();
const memory = args.fresh
  ? forgetful
  : openMemory(join(root, 'node_modules/.cache/momen'), codeVersion(root));
const checked = args.names.length > 0 ? checkNames() : checkAll(root, memory);
const problems = sorted(checked.problems);
const errors = problems.filter(({ severity }) => severity === 'error').length;
const warnings = problems.length - errors;

if (args.json) {
  const { files, reports, coverage } = checked;
  console.log(JSON.stringify({ files, errors, warnings, problems, reports, coverage }, null, 2));
} else {
  for (const problem of problems) console.log(asText(problem));
  for (const report of checked.reports) {
    const waits = pointsWait(problems.filter(({ file }) => file === report.file));
    console.log(reportText(report, waits));
  }
  if (checked.coverage?.length) {
    console.log(coverageTable(checked.coverage, args.coverage));
    console.log(`${competenciesTrained(checked.competencies ?? [], checked.reports)}\n`);
  }
  console.log(summary());
}
process.exitCode = errors > 0 ? 1 : 0;

function checkNames() {
  const known = knownOf(readCourse(root, listContent(root)));
  return checkGiven(root, args.names, known, memory);
}

function summary(): string {
  const counted = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
  const looked = `${counted(checked.files, 'file')} checked`;
  if (problems.length === 0) return `${looked}: no problems.`;
  return `${looked}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}.`;
}

function read() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        fresh: { type: 'boolean', default: false },
        coverage: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const { help, ...asked } = values;
    if (!help) return { names: positionals, ...asked };
    console.log(usage);
    process.exit(0);
  } catch (error) {
    console.error(`${(error as Error).message.split('. ')[0]}.\n\n${usage}`);
    process.exit(2);
  }
}
