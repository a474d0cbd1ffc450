import type { Rules } from './rules.ts';
import type { EncounterState } from './state.ts';

/** A process as it can be shown: where it is, and how far it has come there. */
export interface ProcessView {
  readonly process: string;
  readonly state: string;
  /** Minutes passed and needed in a state that moves on by itself. */
  readonly progress?: { readonly minutes: number; readonly of: number } | undefined;
}

/** What moves backstage, in authored order. */
export function backstageOf(rules: Rules, state: EncounterState): readonly ProcessView[] {
  return Object.entries(state.processes).map(([process, { state: at, minutes }]) => {
    const after = rules.processes[process]?.states[at]?.after;
    return {
      process,
      state: at,
      progress: after === undefined ? undefined : { minutes, of: after },
    };
  });
}
