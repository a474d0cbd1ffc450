import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { parseSimulation } from '#domain/simulation/check-simulation.ts';
import { explore } from '#domain/simulation/explore.ts';
import { prove } from '#domain/simulation/prove/prove.ts';
import { rulesOf } from '#domain/simulation/rules-of.ts';
import type { Simulation } from '#domain/simulation/schema.ts';
import { secondsOf } from '../measure.ts';
import type { Row } from '../row.ts';
import { simulationOfShape } from '../simulation-of-shape.ts';

const folder = resolve(import.meta.dirname, '../../../../simulations');

/** Every proof of every shipped simulation, and of a generated one as large as a shipped one may be. */
export function proof(): readonly Row[] {
  const shipped = readdirSync(folder).map((slug) => {
    const text = readFileSync(join(folder, slug, 'simulation.yaml'), 'utf8');
    return [slug, parseSimulation(parse(text))] as const;
  });
  const large = simulationOfShape({ scenes: 11, customers: 3, processes: 2 });
  return [...shipped, ['generated', large] as const].map(([name, simulation]) => ({
    what: `${name}, ${sizeOf(simulation).toLocaleString('en')} states`,
    value: secondsOf(() => prove(simulation)),
    unit: 's',
    goal: { atMost: 3 },
  }));
}

function sizeOf(simulation: Simulation): number {
  return explore(rulesOf(simulation)).nodes.length;
}
