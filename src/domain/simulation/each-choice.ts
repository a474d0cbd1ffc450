import type { Simulation } from './schema.ts';
import type { Choice } from './schema/choice.ts';

export interface AuthoredChoice {
  readonly scene: string;
  readonly id: string;
  readonly choice: Choice;
  /** Where it is written. */
  readonly path: readonly string[];
}

/** Every choice of a simulation with its place, in authored order. */
export function eachChoice(simulation: Simulation): readonly AuthoredChoice[] {
  return Object.entries(simulation.scenes).flatMap(([scene, { choices }]) =>
    Object.entries(choices).map(([id, choice]) => ({
      scene,
      id,
      choice,
      path: ['scenes', scene, 'choices', id],
    })),
  );
}
