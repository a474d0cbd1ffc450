import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkReferences } from '#domain/simulation/check-references.ts';
import { TooManyStates } from '#domain/simulation/explore.ts';
import { materialOf } from '#domain/simulation/prove/material.ts';
import { obstaclesTo } from '#domain/simulation/prove/prove.ts';
import { type Report, reportOf } from '#domain/simulation/report.ts';
import { type Simulation, simulationSchema } from '#domain/simulation/schema.ts';
import { checkEntry } from '../content/check-entry.ts';
import { type Known, knownOf } from '../content/known.ts';
import { listContent, nameOf } from '../content/list-content.ts';
import { type PlacedProblem, sorted } from '../content/placed-problem.ts';
import { readCourse } from '../content/read-course.ts';
import { readYaml } from '../read-yaml.ts';
import { type Walk, walkOf } from './walk.ts';

/** A simulation as it stands on the disk now, right or wrong. */
export interface Draft {
  readonly name: string;
  /** From the root. */
  readonly file: string;
  readonly problems: readonly PlacedProblem[];
  /** Undefined while its form is wrong. */
  readonly simulation: Simulation | undefined;
  /** Undefined while it cannot be walked. */
  readonly proved: { readonly report: Report; readonly walk: Walk } | undefined;
}

const root = resolve(import.meta.dirname, '../../..');

/** The names of all simulations, by the alphabet. */
export function draftNames(): readonly string[] {
  return listContent(root).simulations.map(nameOf);
}

/** Reads and proves one simulation; undefined when there is none of that name. */
export function readDraft(name: string): Draft | undefined {
  const file = `simulations/${name}/simulation.yaml`;
  if (!existsSync(join(root, file))) return undefined;
  const text = readFileSync(join(root, file), 'utf8');
  const known = knownOf(readCourse(root, listContent(root)));
  const { data: simulation } = simulationSchema.safeParse(readYaml(text).data);
  return {
    name,
    file,
    problems: sorted(checkEntry(file, text, known, 'simulation')),
    simulation,
    proved: simulation && prove(simulation, known),
  };
}

function prove(simulation: Simulation, known: Known): Draft['proved'] {
  if (checkReferences(simulation, known).length > 0 || obstaclesTo(simulation).length > 0) {
    return undefined;
  }
  try {
    return { report: reportOf(simulation, known), walk: walkOf(materialOf(simulation, known)) };
  } catch (error) {
    if (error instanceof TooManyStates) return undefined;
    throw error;
  }
}
