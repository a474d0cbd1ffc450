import type { Happening } from './happening.ts';
import { openChoices } from './open-choices.ts';
import type { Rules } from './rules.ts';
import type { EncounterState } from './state.ts';
import { initialState } from './state.ts';
import { takeChoice } from './take-choice.ts';

/** One choice of a run: the states around it and what happened while it ran. */
export interface PlayedChoice {
  readonly choice: string;
  readonly before: EncounterState;
  readonly after: EncounterState;
  readonly happenings: readonly Happening[];
}

/**
 * The choices of a run with the states between them, as far as these rules allow them: the first that is not open
 * ends it.
 */
export function playThrough(rules: Rules, choices: readonly string[]): readonly PlayedChoice[] {
  const played: PlayedChoice[] = [];
  let before = initialState(rules);
  for (const choice of choices) {
    if (!openChoices(rules, before).includes(choice)) break;
    const happenings: Happening[] = [];
    const after = takeChoice(rules, before, choice, (happening) => happenings.push(happening));
    played.push({ choice, before, after, happenings });
    before = after;
  }
  return played;
}
