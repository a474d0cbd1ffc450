import { holds } from './condition.ts';
import type { Rules } from './rules.ts';
import type { EncounterState } from './state.ts';

/** Why a choice of the current scene cannot be taken now, or `open`. */
export type Openness = 'open' | 'condition' | 'budget' | 'times';

export function opennessOf(rules: Rules, state: EncounterState, choiceId: string): Openness {
  const choice = rules.scenes[state.scene]?.choices[choiceId];
  if (!choice || !holds(choice.when, state)) return 'condition';
  if ((choice.costs ?? 0) > state.budget) return 'budget';
  if (choice.times && (state.taken[`${state.scene}/${choiceId}`] ?? 0) >= choice.times)
    return 'times';
  return 'open';
}

/** The ids of the choices that are open, in authored order; empty when the encounter is over. */
export function openChoices(rules: Rules, state: EncounterState): readonly string[] {
  return Object.keys(rules.scenes[state.scene]?.choices ?? {}).filter(
    (choice) => opennessOf(rules, state, choice) === 'open',
  );
}
