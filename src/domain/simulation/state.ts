import type { Rules } from './rules.ts';

/** How an encounter stands between two choices. Never changed in place. */
export interface EncounterState {
  /** A scene, or `end`. */
  readonly scene: string;
  /** Simulated minutes since the start. */
  readonly minutes: number;
  /** What is left, in thousand rupiah. */
  readonly budget: number;
  readonly customers: Readonly<Record<string, CustomerState>>;
  readonly processes: Readonly<Record<string, ProcessState>>;
  readonly promises: Readonly<Record<string, PromiseState>>;
  /** Marks that were set, sorted. */
  readonly marks: readonly string[];
  /** How often a choice that has `times` was taken, by `scene/choice`. */
  readonly taken: Readonly<Record<string, number>>;
  /** By competency. */
  readonly points: Readonly<Record<string, number>>;
}

export interface CustomerState {
  /** −6 … +6. */
  readonly feeling: number;
  /** The most extreme feeling so far. */
  readonly extreme: number;
  /** Minutes waited without news, folded into the last stretch of patience. */
  readonly unheard: number;
  /** The core need is met. */
  readonly resolved: boolean;
  /** Something personal and unexpected was done for them. */
  readonly personal: boolean;
}

export interface ProcessState {
  readonly state: string;
  /** Minutes in a state that moves on by itself; 0 in any other. */
  readonly minutes: number;
}

/** A promise that was given: kept or broken once, and then for good. */
export interface PromiseState {
  readonly to: string;
  /** The last minute at which it can be kept. */
  readonly due: number;
  readonly status: 'open' | 'kept' | 'broken';
}

export function initialState(rules: Rules): EncounterState {
  return {
    scene: rules.start,
    minutes: 0,
    budget: rules.budget,
    customers: Object.fromEntries(
      Object.entries(rules.customers).map(([id, { feeling }]) => [
        id,
        { feeling, extreme: feeling, unheard: 0, resolved: false, personal: false },
      ]),
    ),
    processes: Object.fromEntries(
      Object.entries(rules.processes).map(([id, { start }]) => [id, { state: start, minutes: 0 }]),
    ),
    promises: {},
    marks: [],
    taken: {},
    points: {},
  };
}
