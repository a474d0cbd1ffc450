import type { Problem } from '../shared/problem.ts';
import { problemsOfZod } from '../shared/problems-of-zod.ts';
import { checkReferences } from './check-references.ts';
import type { Known } from './known.ts';
import { prove } from './prove/prove.ts';
import type { Simulation } from './schema.ts';
import { simulationSchema } from './schema.ts';

/**
 * All that is wrong with a simulation, read but not yet trusted: its form first; once that is right, what it refers
 * to; and once every reference is right, what is proved by walking every state.
 */
export function checkSimulation(raw: unknown, known: Known): readonly Problem[] {
  const parsed = simulationSchema.safeParse(raw);
  if (!parsed.success) return problemsOfZod(parsed.error, { schema: simulationSchema, raw });
  const references = checkReferences(parsed.data, known);
  return references.length > 0 ? references : prove(parsed.data, known);
}

/** A simulation that is known to be right in form. @throws {Error} when it is not: check it first. */
export function parseSimulation(raw: unknown): Simulation {
  return simulationSchema.parse(raw);
}
