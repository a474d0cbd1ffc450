import { holds } from '../condition.ts';
import { remembered } from '../impression.ts';
import type { Condition, Range } from '../schema/condition.ts';
import type { EncounterState } from '../state.ts';

/** A demand of a condition that a state does not meet. */
export interface Miss {
  /** What there is, in the author's ids: `the feeling of wulan is 3, 2 below 5`. */
  readonly text: string;
  /** How far it is off: a number by the difference, anything else by 1. */
  readonly by: number;
}

/** What a state lacks for a condition to hold; empty when it does. Of `any`, what its nearest alternative lacks. */
export function missesOf(condition: Condition | undefined, state: EncounterState): readonly Miss[] {
  if (!condition || holds(condition, state)) return [];
  const { feeling = {}, remembered: memory = {}, process = {}, promise = {} } = condition;
  const customer = (id: string) => state.customers[id];
  return [
    ...Object.entries(feeling).flatMap(([id, range]) =>
      off(`the feeling of ${id}`, customer(id)?.feeling ?? 0, range),
    ),
    ...Object.entries(memory).flatMap(([id, range]) => {
      const { extreme, feeling: last } = customer(id) ?? { extreme: 0, feeling: 0 };
      return off(`what ${id} remembers`, remembered(extreme, last), range);
    }),
    ...off('the minute', state.minutes, condition.minutes),
    ...off('the budget', state.budget, condition.budget),
    ...list(condition.has).flatMap((mark) =>
      state.marks.includes(mark) ? [] : one(`mark "${mark}" is not set`),
    ),
    ...list(condition.lacks).flatMap((mark) =>
      state.marks.includes(mark) ? one(`mark "${mark}" is set`) : [],
    ),
    ...list(condition.resolved).flatMap((id) =>
      customer(id)?.resolved ? [] : one(`the need of ${id} is not resolved`),
    ),
    ...Object.entries(process).flatMap(([id, wanted]) => {
      const at = state.processes[id]?.state ?? '';
      if (list(wanted).includes(at)) return [];
      return one(`process "${id}" is in "${at}", not in "${list(wanted).join('" or "')}"`);
    }),
    ...Object.entries(promise).flatMap(([id, wanted]) => {
      const status = state.promises[id]?.status ?? 'none';
      return status === wanted
        ? []
        : one(`promise "${id}" is ${named(status)}, not ${named(wanted)}`);
    }),
    ...(condition.all ?? []).flatMap((part) => missesOf(part, state)),
    ...(condition.any ? fewest(condition.any.map((part) => missesOf(part, state))) : []),
    ...(condition.not && holds(condition.not, state) ? one('what `not` excludes holds') : []),
  ];
}

/** The state that lacks least for a condition to hold: the fewest demands, then by the least. `states` is not empty. */
export function nearestMiss(
  condition: Condition,
  states: readonly EncounterState[],
): { readonly at: number; readonly misses: readonly Miss[] } {
  const missed = states.map((state) => missesOf(condition, state));
  const misses = fewest(missed);
  return { at: missed.indexOf(misses), misses };
}

/** Misses as a sentence goes on with them. */
export function writtenMisses(misses: readonly Miss[]): string {
  return misses.map(({ text }) => text).join(' and ');
}

function fewest(missed: readonly (readonly Miss[])[]): readonly Miss[] {
  const far = (misses: readonly Miss[]) => misses.reduce((sum, { by }) => sum + by, 0);
  return missed.reduce((best, misses) => {
    const isFewer = misses.length < best.length;
    return isFewer || (misses.length === best.length && far(misses) < far(best)) ? misses : best;
  });
}

function off(what: string, value: number, { min, max }: Range = {}): readonly Miss[] {
  const below = (min ?? value) - value;
  const above = value - (max ?? value);
  if (below > 0) return [{ text: `${what} is ${value}, ${below} below ${min}`, by: below }];
  return above > 0 ? [{ text: `${what} is ${value}, ${above} above ${max}`, by: above }] : [];
}

function one(text: string): readonly Miss[] {
  return [{ text, by: 1 }];
}

function named(status: string): string {
  return status === 'none' ? 'not given' : status;
}

function list(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}
