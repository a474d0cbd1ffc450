import type { Locale } from '../shared/locale.ts';
import type { ChoiceRules, Rules } from './rules.ts';
import type { Simulation } from './schema.ts';

/** Ways to play without thinking, each of which must stay under mastery. */
export const strategies = [
  'always-first',
  'always-last',
  'always-longest',
  'always-shortest',
  'greedy-for-feeling',
  'big-spender',
  'always-concede',
] as const;

export type Strategy = (typeof strategies)[number];

/** Strategies that look at the words, so that each language is a game of its own. */
export const wordedStrategies: ReadonlySet<Strategy> = new Set([
  'always-longest',
  'always-shortest',
]);

interface Offered {
  readonly choice: ChoiceRules;
  /** Among the choices that are open, counted from 0. */
  readonly place: number;
  readonly text: string;
}

/** Larger is preferred. */
type Preference = (offered: Offered, main: string | undefined) => number;

const preferences: Readonly<Record<Strategy, Preference>> = {
  'always-first': ({ place }) => -place,
  'always-last': ({ place }) => place,
  'always-longest': ({ text }) => text.length,
  'always-shortest': ({ text }) => -text.length,
  'greedy-for-feeling': ({ choice }, main = '') => choice.feeling?.[main] ?? 0,
  'big-spender': ({ choice }) => choice.costs ?? 0,
  'always-concede': ({ choice }) => (choice.concedes ? 1 : 0),
};

/**
 * Those of the open choices of a scene (given in authored order) that a strategy likes best, with the texts of one
 * language. Several where it cannot tell them apart: the cheat may then take any.
 *
 * A question it answers wrong: what would give an answer away by its place or its length is the quiz's own affair, and
 * is checked there.
 */
export function liked(
  strategy: Strategy,
  { rules, simulation, locale }: Played,
  scene: string,
  open: readonly string[],
): readonly string[] {
  if (rules.scenes[scene]?.asks) return open.filter((id) => id === 'wrong');
  const likings = open.map((id, place) => {
    const choice = rules.scenes[scene]?.choices[id];
    const text = simulation.scenes[scene]?.choices[id]?.text[locale] ?? '';
    return choice ? preferences[strategy]({ choice, place, text }, rules.main) : -Infinity;
  });
  const most = Math.max(...likings);
  return open.filter((_, at) => likings[at] === most);
}

export interface Played {
  readonly rules: Rules;
  readonly simulation: Simulation;
  readonly locale: Locale;
}
