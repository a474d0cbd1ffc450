import { openChoices } from '#domain/simulation/open-choices.ts';
import type { Rules } from '#domain/simulation/rules.ts';
import { initialState } from '#domain/simulation/state.ts';
import { takeChoice } from '#domain/simulation/take-choice.ts';

/** The choices that picks come to: at each state the number picks one of those that are open, until it is over. */
export function choicesBy(rules: Rules, picks: readonly number[]): readonly string[] {
  const choices: string[] = [];
  let state = initialState(rules);
  for (const pick of picks) {
    const open = openChoices(rules, state);
    const choice = open[pick % open.length];
    if (choice === undefined) break;
    choices.push(choice);
    state = takeChoice(rules, state, choice);
  }
  return choices;
}
