import { readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { checkReferences } from '#domain/simulation/check-references.ts';
import type { Simulation } from '#domain/simulation/schema.ts';
import { simulationSchema } from '#domain/simulation/schema.ts';
import { findContent } from '../content/find-content.ts';
import { type Known, knownOf } from '../content/known.ts';
import { listContent } from '../content/list-content.ts';
import { readCourse } from '../content/read-course.ts';
import { readYaml } from '../read-yaml.ts';

export interface FoundSimulation {
  /** The name of its folder. */
  readonly name: string;
  readonly simulation: Simulation;
  /** What the course has for it to refer to. */
  readonly known: Known;
}

const root = resolve(import.meta.dirname, '../../..');

/**
 * A simulation that can be played, by its file or by its name; or why there is none, in a sentence. Right in form and in
 * its references is enough: an author plays long before everything is proved.
 */
export function findSimulation(named: string): FoundSimulation | string {
  const found = findContent(root, named);
  if ('code' in found) {
    const fix = found.fix.charAt(0).toUpperCase() + found.fix.slice(1);
    return found.code === 'missing-file'
      ? `There is no simulation "${named}". ${fix}`
      : `${found.message} ${fix}`;
  }
  // A quiz may have the same name, and nobody plays it here.
  const { file, path } = found.find((each) => !each.file.startsWith('quizzes/')) ?? found[0]!;
  const parsed = simulationSchema.safeParse(dataOf(path));
  const known = knownOf(readCourse(root, listContent(root)));
  return parsed.success && refersRightly(parsed.data, known)
    ? { name: basename(dirname(path)), simulation: parsed.data, known }
    : `${file} is not right yet. What is wrong with it: npm run check:content -- ${named}`;
}

function dataOf(path: string): unknown {
  try {
    return readYaml(readFileSync(path, 'utf8')).data;
  } catch {
    return undefined;
  }
}

/** Concepts and competencies are the course's affair: a simulation can be played without them. */
function refersRightly(simulation: Simulation, known: Known): boolean {
  return checkReferences(simulation, known).every(({ code }) =>
    ['unknown-concept', 'unknown-competency'].includes(code),
  );
}
