import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import type { Simulation } from '#domain/simulation/schema.ts';
import { simulationSchema } from '#domain/simulation/schema.ts';
import { askedQuestions } from './asked-questions.ts';

const file = resolve(import.meta.dirname, '../samples/simulations/visit.yaml');
const raw: unknown = parse(readFileSync(file, 'utf8'));

/** What there is for the sample visit to refer to. */
export const knownToVisit = {
  concepts: new Set(['waiting']),
  competencies: new Set(['notice', 'inform', 'hold']),
  questions: askedQuestions,
};

/** The sample visit, five scenes at a coffee shop of which two ask, after a change. Sound without one. */
export function visit(change: (simulation: Simulation) => void = () => undefined): Simulation {
  const simulation = simulationSchema.parse(raw);
  change(simulation);
  return simulation;
}
