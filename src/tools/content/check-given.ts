import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { problem } from '#domain/shared/problem.ts';
import { checkEntry } from './check-entry.ts';
import type { Known } from './known.ts';
import { placed, type PlacedProblem } from './placed-problem.ts';

/** Checks one quiz or simulation wherever it lies. `file` is as the author gave it, and is shown so. */
export function checkGiven(file: string, known: Known): readonly PlacedProblem[] {
  const path = locate(file);
  const refuse = (code: string, message: string, fix: string) => [
    placed(problem(code, [], message, fix), file, { line: 1, column: 1 }),
  ];
  if (!path) return refuse('missing-file', 'There is no such file.', 'correct the path.');
  if (statSync(path).isDirectory()) {
    return refuse(
      'folder',
      'This is a folder, not a file.',
      'name the file in it, such as simulation.yaml.',
    );
  }
  try {
    return checkEntry(
      file,
      new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)),
      known,
    );
  } catch (error) {
    const why = error instanceof TypeError ? 'it is not text in UTF-8' : (error as Error).message;
    return refuse(
      'unreadable-file',
      `The file cannot be read: ${why}.`,
      'save it as text in UTF-8, readable by you.',
    );
  }
}

/**
 * Where a file lies that an author named; undefined when there is none. npm runs scripts in the package's folder and
 * leaves in INIT_CWD where the author stood.
 */
export function locate(file: string): string | undefined {
  const places = [resolve(file), resolve(process.env['INIT_CWD'] ?? '.', file)];
  return places.find((path) => existsSync(path));
}
