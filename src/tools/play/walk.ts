import { TooManyStates } from '#domain/simulation/explore.ts';
import { materialOf, type Material } from '#domain/simulation/prove/material.ts';
import { obstaclesTo } from '#domain/simulation/prove/prove.ts';
import type { Simulation } from '#domain/simulation/schema.ts';
import type { Known } from '../content/known.ts';

/** Every run of a simulation; undefined where they need not end, come to no ending, or are too many. */
export function walk(simulation: Simulation, known: Known): Material | undefined {
  if (obstaclesTo(simulation).length > 0) return undefined;
  try {
    return materialOf(simulation, known);
  } catch (error) {
    if (error instanceof TooManyStates) return undefined;
    throw error;
  }
}
