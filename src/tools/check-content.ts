import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkAll, type Checked } from './content/check-all.ts';
import { checkGiven, locate } from './content/check-given.ts';
import { knownOf } from './content/known.ts';
import { listContent } from './content/list-content.ts';
import { asText, sorted } from './content/placed-problem.ts';
import { readCourse } from './content/read-course.ts';
import { reportSimulations, type SimulationReport } from './content/report-simulations.ts';
import { reportText } from './content/report-text.ts';

const usage = `Checks content, and says where each problem stands and how to mend it. Of each simulation
that can be walked it says how large it is, how random play fares, and how far every thoughtless strategy comes.

  npm run check:content                  everything: course, lessons, quizzes, simulations
  npm run check:content -- FILE …        these quizzes or simulations, wherever they lie
  npm run check:content -- --json        the same as JSON

Exit code 1 when there is an error, 0 when there is none; warnings do not count.`;

const root = resolve(import.meta.dirname, '../..');
const args = read();
const checked = args.files.length > 0 ? checkFiles(args.files) : checkAll(root);
const problems = sorted(checked.problems);
const errors = problems.filter(({ severity }) => severity === 'error').length;
const warnings = problems.length - errors;
const reports = reportAll();

if (args.json) {
  console.log(
    JSON.stringify({ files: checked.files, errors, warnings, problems, reports }, null, 2),
  );
} else {
  for (const problem of problems) console.log(asText(problem));
  for (const report of reports) console.log(reportText(report));
  console.log(summary());
}
process.exitCode = errors > 0 ? 1 : 0;

function reportAll(): readonly SimulationReport[] {
  const list = listContent(root);
  const known = knownOf(readCourse(root, list).files);
  return args.files.length > 0
    ? reportSimulations(args.files, known, locate)
    : reportSimulations(list.simulations, known, (file) => join(root, file));
}

function checkFiles(given: readonly string[]): Checked {
  const known = knownOf(readCourse(root, listContent(root)).files);
  return { files: given.length, problems: given.flatMap((file) => checkGiven(file, known)) };
}

function summary(): string {
  const counted = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
  const looked = `${counted(checked.files, 'file')} checked`;
  if (problems.length === 0) return `${looked}: no problems.`;
  return `${looked}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}.`;
}

function read(): { readonly files: readonly string[]; readonly json: boolean } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h' } },
    });
    if (!values.help) return { files: positionals, json: values.json };
    console.log(usage);
    process.exit(0);
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    process.exit(2);
  }
}
