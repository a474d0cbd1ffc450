import type { Rules } from './rules.ts';
import type { Bounds } from './score.ts';

/**
 * As much of a simulation’s rules as it takes to add up the points of a run: a fraction of them, so that a page can
 * hold the sheets of all simulations.
 */
export interface ScoreSheet {
  readonly start: string;
  /** By scene and choice. */
  readonly scenes: Readonly<Record<string, Readonly<Record<string, SheetChoice>>>>;
  /** What can be reached of each competency, from the start. */
  readonly competencies: Bounds['competencies'];
}

export interface SheetChoice {
  /** A scene, or `end`. */
  readonly go: string;
  /** By competency; left out where it scores nothing. */
  readonly scores?: Readonly<Record<string, number>> | undefined;
}

export function scoreSheetOf({ start, scenes }: Rules, { competencies }: Bounds): ScoreSheet {
  return {
    start,
    scenes: Object.fromEntries(
      Object.entries(scenes).map(([scene, { choices }]) => [
        scene,
        Object.fromEntries(
          Object.entries(choices).map(([choice, { go, scores }]) => [
            choice,
            { go, ...(scores && { scores }) },
          ]),
        ),
      ]),
    ),
    competencies,
  };
}

/**
 * The points of a run by competency, as its rules would count them; a competency without points is left out.
 * The choices must be those of a run under the same rules: the first that its scene does not have ends it.
 */
export function pointsOn(
  { start, scenes }: ScoreSheet,
  choices: readonly string[],
): Readonly<Record<string, number>> {
  const points: Record<string, number> = {};
  let scene = start;
  for (const id of choices) {
    const choice = scenes[scene]?.[id];
    if (!choice) break;
    for (const [competency, score] of Object.entries(choice.scores ?? {}))
      points[competency] = (points[competency] ?? 0) + score;
    scene = choice.go;
  }
  return points;
}
