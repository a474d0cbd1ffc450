import { choicesOf } from '#domain/simulation/choices-of.ts';
import type { Simulation } from '#domain/simulation/schema.ts';

/** The competencies that a simulation's choices score, by id, those with the most points first. */
export function competenciesOf({ scenes }: Simulation): readonly string[] {
  const points = new Map<string, number>();
  for (const scene of Object.values(scenes)) {
    for (const { scores } of Object.values(choicesOf(scene))) {
      for (const [id, score] of Object.entries(scores)) {
        points.set(id, (points.get(id) ?? 0) + score);
      }
    }
  }
  return [...points].sort(([, one], [, other]) => other - one).map(([id]) => id);
}
