import type { Problem } from '../../shared/problem.ts';
import { problem } from '../../shared/problem.ts';
import type { Simulation } from '../schema.ts';
import type { Choice } from '../schema/choice.ts';
import type { Scene } from '../schema/scene.ts';

/**
 * `right-always-pleases` (level 2 up): in every moment of truth each choice with the most points lifts the main
 * customer, so that aiming at a smile would be enough. A right act may be unwelcome.
 */
export function rightAlwaysPleases(simulation: Simulation): readonly Problem[] {
  const { main, level, scenes } = simulation;
  if (level < 2) return [];
  const moments = Object.values(scenes).filter(({ moment }) => moment);
  const sober = (choice: Choice) => effectOn(main, choice, main) <= 0;
  if (moments.some((scene) => rightChoices(scene).some(sober))) return [];
  return [
    problem(
      'right-always-pleases',
      ['scenes'],
      `In none of the ${moments.length} moments of truth does the choice with the most points leave or lower what ${main} feels: to please would always be right.`,
      'let one moment ask for something unwelcome or plain: a true time, an identity check, an honest no.',
    ),
  ];
}

function rightChoices({ choices }: Scene): readonly Choice[] {
  const most = Math.max(...Object.values(choices).map(pointsOf));
  return most === 0 ? [] : Object.values(choices).filter((choice) => pointsOf(choice) === most);
}

function pointsOf({ scores }: Choice): number {
  return Object.values(scores).reduce((sum, points) => sum + points, 0);
}

function effectOn(customer: string, { feeling }: Choice, main: string): number {
  if (typeof feeling === 'number') return customer === main ? feeling : 0;
  return feeling[customer] ?? 0;
}
