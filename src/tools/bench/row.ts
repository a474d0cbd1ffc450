/** One figure of the table. */
export interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: 'choices/s' | 'states/s' | 'states' | '×' | 'ms' | 's' | 'MB' | 'kB';
  /** What the value has to be; left out where it is only told. */
  readonly goal?: Goal | undefined;
  /** What it is to be once the goal holds; missing it counts for nothing. */
  readonly next?: Goal | undefined;
}

export type Goal = { readonly atLeast: number } | { readonly atMost: number };

/** Whether a row's goal is met; true without one. */
export function isMet({ value, goal }: Row): boolean {
  return !goal || meets(value, goal);
}

export function meets(value: number, goal: Goal): boolean {
  return 'atLeast' in goal ? value >= goal.atLeast : value <= goal.atMost;
}

/** A row of choices a second, from the ms that a run of so many choices takes. */
export function choicesPerSecond(what: string, choices: number, ms: number): Row {
  return { what, value: (choices / ms) * 1000, unit: 'choices/s' };
}
