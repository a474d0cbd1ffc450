import { problem } from '../../shared/problem.ts';
import type { Simulation } from '../schema.ts';
import { masteredRun } from './mastered-run.ts';
import type { Proof } from './material.ts';
import { written } from './paths.ts';

/** Kinds of ending that nobody should come to with a mastered run. */
const harmful: ReadonlySet<Simulation['endings'][string]['class']> = new Set([
  'public-harm',
  'silent-loss',
]);

/** `harm-masters`: a mastered run comes to an ending in which the customer is lost or speaks against the firm. */
export const harmMasters: Proof = ({ simulation, scored, bounds, mastery }) =>
  Object.entries(simulation.endings).flatMap(([id, ending]) => {
    if (!harmful.has(ending.class)) return [];
    const run = masteredRun(scored, bounds, mastery, { endsIn: (each) => each === id });
    if (!run) return [];
    return problem(
      'harm-masters',
      ['endings', id],
      `A mastered run can end in "${id}" (${ending.class}), ${written(run)}.`,
      'score what does the harm lower, or give the ending another class if the loss was right (`rule-kept`, `sale-lost-well`, `harm-avoided`).',
    );
  });
