import { readFileSync } from 'node:fs';
import { checkReferences } from '#domain/simulation/check-references.ts';
import { TooManyStates } from '#domain/simulation/explore.ts';
import { obstaclesTo } from '#domain/simulation/prove/prove.ts';
import { type Report, reportOf } from '#domain/simulation/report.ts';
import { type Simulation, simulationSchema } from '#domain/simulation/schema.ts';
import { readYaml } from '../read-yaml.ts';
import type { Known } from './known.ts';

export interface SimulationReport extends Report {
  readonly file: string;
}

/**
 * A report of each simulation among these files that can be walked: what keeps the others from it is said as a
 * problem. `locate` says where a file lies.
 */
export function reportSimulations(
  files: readonly string[],
  known: Known,
  locate: (file: string) => string | undefined,
): readonly SimulationReport[] {
  return files.flatMap((file) => {
    const text = textOf(locate(file));
    const parsed = simulationSchema.safeParse(text && readYaml(text).data);
    const report = parsed.success ? reported(parsed.data, known) : undefined;
    return report ? [{ file, ...report }] : [];
  });
}

function textOf(path: string | undefined): string | undefined {
  try {
    return path && readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function reported(simulation: Simulation, known: Known): Report | undefined {
  if (checkReferences(simulation, known).length > 0) return undefined;
  if (obstaclesTo(simulation).length > 0) return undefined;
  try {
    return reportOf(simulation, known);
  } catch (error) {
    if (error instanceof TooManyStates) return undefined;
    throw error;
  }
}
