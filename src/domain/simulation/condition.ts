import { remembered } from './impression.ts';
import type { Condition, Range } from './schema/condition.ts';
import type { EncounterState } from './state.ts';

/** Whether a condition holds. A missing condition always does. */
export function holds(condition: Condition | undefined, state: EncounterState): boolean {
  if (!condition) return true;
  const {
    feeling,
    remembered: memory,
    minutes,
    budget,
    has,
    lacks,
    resolved,
    process,
    promise,
  } = condition;
  return (
    every(feeling, (id, range) => within(range, state.customers[id]?.feeling)) &&
    every(memory, (id, range) => within(range, memoryOf(state, id))) &&
    (!minutes || within(minutes, state.minutes)) &&
    (!budget || within(budget, state.budget)) &&
    list(has).every((mark) => state.marks.includes(mark)) &&
    !list(lacks).some((mark) => state.marks.includes(mark)) &&
    list(resolved).every((id) => state.customers[id]?.resolved) &&
    every(process, (id, states) => list(states).includes(state.processes[id]?.state ?? '')) &&
    every(promise, (id, status) => (state.promises[id]?.status ?? 'none') === status) &&
    (condition.all ?? []).every((part) => holds(part, state)) &&
    (!condition.any || condition.any.some((part) => holds(part, state))) &&
    !(condition.not && holds(condition.not, state))
  );
}

function memoryOf(state: EncounterState, customer: string): number | undefined {
  const found = state.customers[customer];
  return found && remembered(found.extreme, found.feeling);
}

function within({ min, max }: Range, value: number | undefined): boolean {
  return (
    value !== undefined &&
    (min === undefined || value >= min) &&
    (max === undefined || value <= max)
  );
}

function every<V>(
  record: Readonly<Record<string, V>> | undefined,
  test: (key: string, value: V) => boolean,
) {
  return !record || Object.entries(record).every(([key, value]) => test(key, value));
}

function list(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}
