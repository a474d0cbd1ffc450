import { initialTransition, transition } from 'xstate';
import type { EncounterMachine, EncounterSnapshot } from './compile.ts';

/** Where a replay came to, or the step that these rules do not allow. */
export type Replay =
  | { readonly kind: 'replayed'; readonly snapshot: EncounterSnapshot }
  | { readonly kind: 'refused'; readonly index: number; readonly snapshot: EncounterSnapshot };

/**
 * Plays choices from the start, as a fold over `transition()`: no clock, no chance, no actor. A choice that is not
 * open is refused, never skipped; `snapshot` is then the one before it.
 */
export function replay(machine: EncounterMachine, choices: readonly string[]): Replay {
  let [snapshot] = initialTransition(machine);
  for (const [index, choice] of choices.entries()) {
    const [next] = transition(machine, snapshot, { type: choice });
    // Whatever choice is taken makes a new state of the encounter; what is not open makes none.
    if (next.context === snapshot.context) return { kind: 'refused', index, snapshot };
    snapshot = next;
  }
  return { kind: 'replayed', snapshot };
}
