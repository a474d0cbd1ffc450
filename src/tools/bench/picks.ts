import { mulberry32 } from '#domain/shared/shuffle.ts';
import { openChoices } from '#domain/simulation/open-choices.ts';
import type { Rules } from '#domain/simulation/rules.ts';
import { initialState } from '#domain/simulation/state.ts';
import { takeChoice } from '#domain/simulation/take-choice.ts';

/** For each of so many steps a number, the same row each time: it says which of the open choices is taken. */
export function picks(steps: number): readonly number[] {
  const random = mulberry32(1);
  return Array.from({ length: steps }, () => Math.floor(random() * 60));
}

/** One of those that are open. */
export function pickOf<T>(open: readonly T[], pick: number): T {
  return open[pick % open.length] as T;
}

/** The choices of a run that follows the picks, by id, until it is over. */
export function choicesPicked(rules: Rules, row: readonly number[]): readonly string[] {
  const choices: string[] = [];
  let state = initialState(rules);
  for (const pick of row) {
    const open = openChoices(rules, state);
    if (open.length === 0) break;
    const choice = pickOf(open, pick);
    choices.push(choice);
    state = takeChoice(rules, state, choice);
  }
  return choices;
}
