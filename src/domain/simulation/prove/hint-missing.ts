import type { Problem } from '../../shared/problem.ts';
import { warning } from '../../shared/problem.ts';
import type { Simulation } from '../schema.ts';

/** `hint-missing` (warning, level 1): a guided simulation leaves a beginner alone in a scene. */
export function hintMissing({ level, scenes }: Simulation): readonly Problem[] {
  if (level > 1) return [];
  return Object.entries(scenes).flatMap(([id, { hint }]) =>
    hint
      ? []
      : warning(
          'hint-missing',
          ['scenes', id],
          `Scene "${id}" has no \`hint\`, and at level 1 a beginner may ask for one.`,
          'write where to look, never which choice.',
        ),
  );
}
