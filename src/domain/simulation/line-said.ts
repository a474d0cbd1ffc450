import { holds } from './condition.ts';
import type { LineScript } from './script.ts';
import type { EncounterState } from './state.ts';

/** The variant that is said in a state: the first that holds, or undefined when none does. */
export function lineSaid(
  lines: readonly LineScript[] | undefined,
  state: EncounterState,
): LineScript | undefined {
  return lines?.find(({ when }) => holds(when, state));
}
