import type { Locale } from '../shared/locale.ts';
import { openChoices } from './open-choices.ts';
import type { ChoiceRules, Rules } from './rules.ts';
import type { Simulation } from './schema.ts';
import type { EncounterState } from './state.ts';
import { initialState } from './state.ts';
import { takeChoice } from './take-choice.ts';

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

/** Larger is preferred; the earlier choice wins a tie. */
type Preference = (choice: ChoiceRules, place: number, text: string) => number;

const preferences: Readonly<Record<Strategy, (main: string) => Preference>> = {
  'always-first': () => (_, place) => -place,
  'always-last': () => (_, place) => place,
  'always-longest': () => (_choice, _place, text) => text.length,
  'always-shortest': () => (_choice, _place, text) => -text.length,
  'greedy-for-feeling':
    (main) =>
    ({ feeling }) =>
      feeling?.[main] ?? 0,
  'big-spender':
    () =>
    ({ costs }) =>
      costs ?? 0,
  'always-concede':
    () =>
    ({ concedes }) =>
      concedes ? 1 : 0,
};

/**
 * The points of a run that follows a strategy over authored order and open choices, with the texts of one language.
 * Ties are resolved for the cheat: of equally preferred choices the one with more points is taken.
 */
export function playStrategy(
  rules: Rules,
  simulation: Simulation,
  strategy: Strategy,
  locale: Locale,
): EncounterState {
  const prefer = preferences[strategy](rules.main);
  let state = initialState(rules);
  for (;;) {
    const scene = state.scene;
    const ranked = openChoices(rules, state).map((id, place) => {
      const choice = rules.scenes[scene]?.choices[id] as ChoiceRules;
      const text = simulation.scenes[scene]?.choices[id]?.text[locale] ?? '';
      return { id, liking: prefer(choice, place, text), points: sum(choice.scores) };
    });
    const best = ranked.sort((a, b) => b.liking - a.liking || b.points - a.points)[0];
    if (!best) return state;
    state = takeChoice(rules, state, best.id);
  }
}

function sum(scores: Readonly<Record<string, number>> | undefined): number {
  return Object.values(scores ?? {}).reduce((all, score) => all + score, 0);
}
