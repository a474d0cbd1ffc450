import { holds } from '../condition.ts';
import { remembered } from '../impression.ts';
import { nearestMiss, writtenMisses } from './misses.ts';
import type { Condition, Range } from '../schema/condition.ts';
import type { EncounterState } from '../state.ts';

/**
 * Why a condition holds in none of these states: the demands that no state meets, with what there is instead. Where each
 * is met by some, or one of several would do, the state that comes nearest, and what it lacks; `wayTo` says how a run
 * comes to one of the states.
 */
export function whyNever(
  condition: Condition | undefined,
  states: readonly EncounterState[],
  wayTo?: (at: number) => string,
): string {
  if (!condition) return 'no run comes to it';
  const never = parts(condition).filter((single) => states.every((state) => !holds(single, state)));
  const reasons = never.map((part) => explain(part, states));
  if (never.length > 0 && never.every(({ any }) => !any)) return reasons.join('; ');
  const { at, misses } = nearestMiss(condition, states);
  const why =
    reasons.length > 0 ? reasons.join('; ') : 'its conditions never hold at the same time';
  return `${why}. Nearest${wayTo ? `, ${wayTo(at)}` : ''}: ${writtenMisses(misses)}`;
}

/** A condition as single demands, each of which must hold. */
function parts(condition: Condition): readonly Condition[] {
  const { all = [], any, not, ...rest } = condition;
  const singles = Object.entries(rest).flatMap(([key, value]) =>
    typeof value === 'object' && !Array.isArray(value) && !['minutes', 'budget'].includes(key)
      ? Object.entries(value).map(([id, wanted]) => ({ [key]: { [id]: wanted } }) as Condition)
      : [value].flat().map((wanted) => ({ [key]: wanted }) as Condition),
  );
  return [...singles, ...all.flatMap(parts), ...(any ? [{ any }] : []), ...(not ? [{ not }] : [])];
}

function explain(part: Condition, states: readonly EncounterState[]): string {
  const [key, value] = Object.entries(part)[0] ?? ['', undefined];
  const [id, wanted] = Object.entries(typeof value === 'object' ? value : {})[0] ?? ['', undefined];
  const customer = (state: EncounterState) => state.customers[id];
  switch (key) {
    case 'feeling':
      return ranged(
        `the feeling of ${id}`,
        wanted as Range,
        states.map((state) => customer(state)?.feeling ?? 0),
      );
    case 'remembered':
      return ranged(
        `what ${id} remembers`,
        wanted as Range,
        states.map((state) => memory(customer(state))),
      );
    case 'minutes':
      return ranged(
        'the minute',
        value as Range,
        states.map(({ minutes }) => minutes),
      );
    case 'budget':
      return ranged(
        'the budget',
        value as Range,
        states.map(({ budget }) => budget),
      );
    case 'has':
      return `mark "${String(value)}" is never set before it`;
    case 'lacks':
      return `mark "${String(value)}" is always set before it`;
    case 'resolved':
      return `the need of ${String(value)} is never resolved before it`;
    case 'process':
      return `process "${id}" is never in "${[wanted].flat().join('" or "')}" there, only in "${seen(states, id)}"`;
    case 'promise':
      return `promise "${id}" is never ${String(wanted)} there`;
    default:
      return key === 'not'
        ? 'what it excludes always holds there'
        : 'none of its alternatives ever holds there';
  }
}

function ranged(what: string, { min, max }: Range, values: readonly number[]): string {
  // Not spread into Math.max: there may be more values than a call can take.
  const most = values.reduce((a, b) => Math.max(a, b), -Infinity);
  const least = values.reduce((a, b) => Math.min(a, b), Infinity);
  if (min !== undefined && most < min)
    return `it needs ${what} ≥ ${min}, and it is at most ${most} there`;
  if (max !== undefined && least > max)
    return `it needs ${what} ≤ ${max}, and it is at least ${least} there`;
  return `it needs ${what} between ${min} and ${max}, and there it never is`;
}

function memory(customer: EncounterState['customers'][string] | undefined): number {
  return customer ? remembered(customer.extreme, customer.feeling) : 0;
}

function seen(states: readonly EncounterState[], process: string): string {
  return [...new Set(states.map((state) => state.processes[process]?.state ?? ''))].join('", "');
}
