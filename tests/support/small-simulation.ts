import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import type { Problem } from '#domain/shared/problem.ts';
import { checkSimulation } from '#domain/simulation/check-simulation.ts';
import type { Simulation } from '#domain/simulation/schema.ts';
import { simulationSchema } from '#domain/simulation/schema.ts';
import type { Choice } from '#domain/simulation/schema/choice.ts';

const file = resolve(import.meta.dirname, '../samples/simulations/small.yaml');
const raw: unknown = parse(readFileSync(file, 'utf8'));

/** What the sample course has for the sample simulation to refer to. */
export const known = {
  concepts: new Set(['waiting']),
  competencies: new Set(['inform', 'notice', 'hold', 'curb']),
};

/** The sample simulation, four scenes at a repair counter, after a change. Sound without one. */
export function small(change: (simulation: Simulation) => void = () => undefined): Simulation {
  const simulation = simulationSchema.parse(raw);
  change(simulation);
  return simulation;
}

/** A choice of a simulation, to be changed. @throws {RangeError} when there is none. */
export function choiceIn(simulation: Simulation, scene: string, id: string): Choice {
  const choice = simulation.scenes[scene]?.choices[id];
  if (!choice) throw new RangeError(`Scene "${scene}" has no choice "${id}".`);
  return choice;
}

/** What its author reads after a change, without the places: code and message. */
export function messagesAfter(
  change: (simulation: Simulation) => void,
  options: { readonly limit?: number; readonly mastery?: number } = {},
): readonly string[] {
  return checkSimulation(small(change), { ...known, ...options }).map(
    ({ code, message }: Problem) => `${code}: ${message}`,
  );
}
