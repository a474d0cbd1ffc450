import { readFileSync } from 'node:fs';
import { problem } from '#domain/shared/problem.ts';
import type { Checked } from './check-all.ts';
import { checkEntry, kindOf } from './check-entry.ts';
import { examineSimulation } from './examine-simulation.ts';
import { findContent, type FoundFile } from './find-content.ts';
import type { Known } from './known.ts';
import { forgetful, type Memory } from './memory.ts';
import { placed } from './placed-problem.ts';

/** Checks quizzes or simulations wherever they lie, by their files or by their names. */
export function checkGiven(
  root: string,
  names: readonly string[],
  known: Known,
  memory: Memory = forgetful,
): Checked {
  const checked = names.map((named): Checked => {
    const found = findContent(root, named);
    if ('code' in found) return { files: 1, problems: [placed(found, named, start)], reports: [] };
    return together(found.map((each) => checkFile(each, known, memory)));
  });
  return together(checked);
}

function checkFile({ file, path }: FoundFile, known: Known, memory: Memory): Checked {
  const refused = (code: string, message: string, fix: string): Checked => ({
    files: 1,
    problems: [placed(problem(code, [], message, fix), file, start)],
    reports: [],
  });
  if (file.endsWith('.mdx')) {
    const message = 'This is a lesson or a guide, and those are checked with the whole course.';
    return refused('unknown-kind', message, 'name no file: npm run check:content.');
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
    const kind = kindOf(text);
    if (kind !== 'simulation')
      return { files: 1, problems: checkEntry(file, text, known, kind), reports: [] };
    const { problems, report } = examineSimulation(text, known, memory);
    return {
      files: 1,
      problems: problems.map((each) => placed(each, file, each)),
      reports: report ? [{ file, mastery: known.mastery, ...report }] : [],
    };
  } catch (error) {
    const why = error instanceof TypeError ? 'it is not text in UTF-8' : (error as Error).message;
    const message = `The file cannot be read: ${why}.`;
    return refused('unreadable-file', message, 'save it as text in UTF-8, readable by you.');
  }
}

function together(checked: readonly Checked[]): Checked {
  return {
    files: checked.reduce((sum, { files }) => sum + files, 0),
    problems: checked.flatMap(({ problems }) => problems),
    reports: checked.flatMap(({ reports }) => reports),
  };
}

const start = { line: 1, column: 1 };
