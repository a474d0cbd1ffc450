import { problem } from '../../shared/problem.ts';
import type { AnyChoice } from '../choices-of.ts';
import { choicesOf } from '../choices-of.ts';
import type { Scene } from '../schema/scene.ts';
import type { EncounterProof } from './material.ts';

/**
 * `right-always-pleases` (level 2 up): in every moment of truth each choice with the most points lifts the main
 * customer, so that aiming at a smile would be enough. A right act may be unwelcome.
 */
export const rightAlwaysPleases: EncounterProof = ({ simulation: { main, level, scenes } }) => {
  if (level < 2) return [];
  const moments = Object.values(scenes).filter(({ moment }) => moment);
  const isSober = (choice: AnyChoice) => effectOn(main, choice) <= 0;
  if (moments.some((scene) => rightChoices(scene).some(isSober))) return [];
  return [
    problem(
      'right-always-pleases',
      ['scenes'],
      moments.length === 0
        ? 'No scene is a moment of truth, so none asks for a right act that is unwelcome.'
        : `In none of the ${moments.length} moments of truth does the choice with the most points leave or lower what ${main} feels: to please would always be right.`,
      'let one scene with `moment: true` ask for something unwelcome or plain: a true time, an identity check, an honest no.',
    ),
  ];
};

function rightChoices(scene: Scene): readonly AnyChoice[] {
  const choices = Object.values(choicesOf(scene));
  const most = Math.max(...choices.map(pointsOf));
  return most === 0 ? [] : choices.filter((choice) => pointsOf(choice) === most);
}

function pointsOf({ scores }: AnyChoice): number {
  return Object.values(scores).reduce((sum, points) => sum + points, 0);
}

function effectOn(main: string, { feeling }: AnyChoice): number {
  return typeof feeling === 'number' ? feeling : (feeling[main] ?? 0);
}
