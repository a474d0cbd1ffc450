import { holds } from './condition.ts';
import type { Rules } from './rules.ts';
import { END } from './rules.ts';
import type { EncounterState } from './state.ts';

/** The id of the ending the encounter has come to, the first that holds; undefined while it goes on. */
export function endingOf(rules: Rules, state: EncounterState): string | undefined {
  if (state.scene !== END) return undefined;
  return rules.endings.find(({ when }) => holds(when, state))?.id;
}
