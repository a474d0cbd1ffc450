import type { AnyChoice } from './choices-of.ts';
import { choicesOf } from './choices-of.ts';
import type { Simulation } from './schema.ts';

export interface AuthoredChoice {
  readonly scene: string;
  readonly id: string;
  readonly choice: AnyChoice;
  /** Where it is written. */
  readonly path: readonly string[];
}

/** Every choice of a simulation with its place, in authored order; the outcomes of its questions too. */
export function eachChoice(simulation: Simulation): readonly AuthoredChoice[] {
  return Object.entries(simulation.scenes).flatMap(([id, scene]) =>
    Object.entries(choicesOf(scene)).map(([choice, written]) => ({
      scene: id,
      id: choice,
      choice: written,
      path: ['scenes', id, scene.outcomes ? 'outcomes' : 'choices', choice],
    })),
  );
}
