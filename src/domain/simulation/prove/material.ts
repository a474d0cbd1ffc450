import type { Problem } from '../../shared/problem.ts';
import type { SimulationGraph } from '../explore.ts';
import type { Prospects } from '../prospects.ts';
import type { Rules } from '../rules.ts';
import type { Simulation } from '../schema.ts';

/** What the proofs look at: the simulation, and every state it can come to. */
export interface Material {
  readonly simulation: Simulation;
  readonly rules: Rules;
  readonly graph: SimulationGraph;
  readonly prospects: Prospects;
  /** The share from which a run is mastered, 0 … 1. */
  readonly mastery: number;
}

/** A rule: each has a permanent code, a file and a message of its own. */
export type Proof = (material: Material) => readonly Problem[];
