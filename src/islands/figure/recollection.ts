import { moreExtreme, remembered } from '#domain/simulation/impression.ts';

/** The touchpoints of one visit to a restaurant, in order. */
export const touchpoints = ['arrive', 'sit', 'order', 'eat', 'pay'] as const;
export type Touchpoint = (typeof touchpoints)[number];

/** Visits to set out from. All have the same average, and each leaves another memory. */
export const visits = {
  'good-end': [-3, -2, 0, 3, 4],
  'bad-end': [3, 2, 0, 1, -4],
  flat: [0, 1, 0, 1, 0],
} as const satisfies Readonly<Record<string, readonly number[]>>;
export type Visit = keyof typeof visits;

export interface Recollection {
  readonly average: number;
  /** Which feeling was the strongest, counted from 0; of equals the latest, for it is the freshest. */
  readonly strongest: number;
  readonly remembered: number;
}

/** What stays of a visit: its feelings (−6 … +6, at least one, in order), averaged and as remembered. */
export function recollectionOf(feelings: readonly number[]): Recollection {
  const extreme = feelings.reduce(moreExtreme);
  return {
    average: feelings.reduce((sum, feeling) => sum + feeling, 0) / feelings.length,
    strongest: feelings.lastIndexOf(extreme),
    remembered: remembered(extreme, feelings.at(-1) ?? extreme),
  };
}
