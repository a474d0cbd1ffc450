import { readFileSync, statSync } from 'node:fs';
import { checkReferences } from '#domain/simulation/check-references.ts';
import type { Simulation } from '#domain/simulation/schema.ts';
import { simulationSchema } from '#domain/simulation/schema.ts';
import { locate } from '../content/check-given.ts';
import { readYaml } from '../read-yaml.ts';

export interface FoundSimulation {
  readonly path: string;
  readonly simulation: Simulation;
}

/**
 * A simulation that can be played, by its file or by its name in `simulations/`; or why there is none, in a sentence.
 * Right in form and in its references is enough: an author plays long before everything is proved.
 */
export function findSimulation(named: string): FoundSimulation | string {
  const path = [named, `simulations/${named}/simulation.yaml`, `${named}/simulation.yaml`]
    .map(locate)
    .find((place) => place !== undefined && statSync(place).isFile());
  if (!path)
    return `There is no simulation "${named}". Name a simulation.yaml, or its folder in simulations/.`;
  const parsed = simulationSchema.safeParse(readYaml(readFileSync(path, 'utf8')).data);
  return parsed.success && refersRightly(parsed.data)
    ? { path, simulation: parsed.data }
    : `${named} is not right yet. What is wrong with it: npm run check:content -- ${named}`;
}

/** Concepts and competencies are the course's affair: a simulation can be played without them. */
function refersRightly(simulation: Simulation): boolean {
  const anywhere = { concepts: new Set<string>(), competencies: new Set<string>() };
  return checkReferences(simulation, anywhere).every(({ code }) =>
    ['unknown-concept', 'unknown-competency'].includes(code),
  );
}
