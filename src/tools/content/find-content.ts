import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { nearest } from '#domain/shared/nearest.ts';
import { type Problem, problem } from '#domain/shared/problem.ts';
import { listContent, nameOf } from './list-content.ts';

/** A file that an author named. */
export interface FoundFile {
  /** As the author knows it: as given, or from the root where only its name was. */
  readonly file: string;
  readonly path: string;
}

/**
 * What an author names: a file wherever it lies, the folder of a simulation, or the name of a simulation, of a quiz, or
 * of both. Where it is none of these, why.
 */
export function findContent(root: string, named: string): readonly FoundFile[] | Problem {
  const path = locate(named);
  if (path && !statSync(path).isDirectory()) return [{ file: named, path }];
  if (path && existsSync(join(path, SIMULATION))) {
    return [{ file: join(named, SIMULATION), path: join(path, SIMULATION) }];
  }
  const { simulations, quizzes } = listContent(root);
  const known = [...simulations, ...quizzes];
  const found = known.filter((file) => nameOf(file) === named);
  if (found.length > 0) return found.map((file) => ({ file, path: join(root, file) }));
  if (path) return folderProblem;
  const names = [...new Set(known.map(nameOf))];
  const near = nearest(named, names);
  return problem(
    'missing-file',
    [],
    'There is no such file, and no simulation or quiz of that name.',
    near
      ? `did you mean "${near}"?`
      : `correct the path, or use one of these names: ${names.join(', ')}.`,
  );
}

const SIMULATION = 'simulation.yaml';

const folderProblem = problem(
  'folder',
  [],
  'This is a folder, not a file, and it holds no simulation.yaml.',
  'name the file in it; or a simulation or quiz by its name.',
);

/**
 * Where a file lies that an author named; undefined when there is none. npm runs scripts in the package's folder and
 * leaves in INIT_CWD where the author stood.
 */
function locate(file: string): string | undefined {
  const places = [resolve(file), resolve(process.env['INIT_CWD'] ?? '.', file)];
  return places.find((path) => existsSync(path));
}
