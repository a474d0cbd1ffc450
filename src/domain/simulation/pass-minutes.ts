import { feels } from './feel.ts';
import type { Note } from './happening.ts';
import { fall } from './impression.ts';
import { breakOverdue } from './promises.ts';
import type { ChoiceRules, Rules } from './rules.ts';
import type { CustomerState, EncounterState, ProcessState } from './state.ts';

/**
 * The state after the minutes a choice takes. In each minute first processes move, then promises fall due, then
 * patience wears of those who wait. `until` ends as soon as the process is in the state, even before the first minute.
 *
 * Minutes in which nothing happens pass together: the outcome is the same, and an afternoon costs no more than a minute.
 */
export function passMinutes(
  rules: Rules,
  state: EncounterState,
  waiting: readonly string[],
  takes: ChoiceRules['takes'],
  note?: Note,
): EncounterState {
  const until = typeof takes === 'number' ? undefined : takes.until;
  const end = state.minutes + (typeof takes === 'number' ? takes : takes.max);
  let next = state;
  while (next.minutes < end && !(until && isReached(next, until))) {
    const by = Math.min(end - next.minutes, minutesToNextEvent(rules, next, waiting));
    next = { ...next, minutes: next.minutes + by };
    next = moveProcesses(rules, next, by, note);
    next = breakOverdue(next, note);
    next = wearPatience(rules, next, waiting, by, note);
  }
  return next;
}

function isReached(state: EncounterState, until: Readonly<Record<string, string>>): boolean {
  return Object.entries(until).every(
    ([process, target]) => state.processes[process]?.state === target,
  );
}

/** At least 1; Infinity when nothing is under way. */
function minutesToNextEvent(
  rules: Rules,
  state: EncounterState,
  waiting: readonly string[],
): number {
  let least = Infinity;
  for (const [id, { state: at, minutes }] of Object.entries(state.processes)) {
    least = Math.min(least, (rules.processes[id]?.states[at]?.after ?? Infinity) - minutes);
  }
  for (const { status, due } of Object.values(state.promises)) {
    if (status === 'open') least = Math.min(least, due + 1 - state.minutes);
  }
  for (const id of waiting) least = Math.min(least, patienceLeft(rules, state, id) ?? Infinity);
  return least;
}

function moveProcesses(
  rules: Rules,
  state: EncounterState,
  by: number,
  note?: Note,
): EncounterState {
  const processes: Record<string, ProcessState> = {};
  for (const [id, process] of Object.entries(state.processes)) {
    const { after, go } = rules.processes[id]?.states[process.state] ?? {};
    if (after === undefined || go === undefined) {
      processes[id] = process;
    } else if (process.minutes + by < after) {
      processes[id] = { ...process, minutes: process.minutes + by };
    } else {
      processes[id] = { state: go, minutes: 0 };
      note?.({ kind: 'process-moved', minute: state.minutes, process: id, state: go });
    }
  }
  return { ...state, processes };
}

/**
 * Unheard minutes wear patience: one lower at `minutes`, then one lower each `every`, never below Arrgh. The count
 * is folded back after each fall, so that it stays small: it says how far the next fall is.
 *
 * @source maister-1985
 */
function wearPatience(
  rules: Rules,
  state: EncounterState,
  waiting: readonly string[],
  by: number,
  note?: Note,
): EncounterState {
  if (waiting.length === 0) return state;
  const customers: Record<string, CustomerState> = { ...state.customers };
  for (const id of waiting) {
    const customer = customers[id];
    const patience = rules.customers[id]?.patience;
    const left = patienceLeft(rules, state, id);
    if (!customer || !patience || left === undefined) continue;
    if (by < left) {
      customers[id] = { ...customer, unheard: customer.unheard + by };
    } else {
      note?.({ kind: 'patience-worn', minute: state.minutes, customer: id });
      customers[id] = {
        ...feels(customer, fall(customer.feeling, 1, false)),
        unheard: patience.minutes,
      };
    }
  }
  return { ...state, customers };
}

/** Minutes until a customer's patience wears while they wait; undefined for one who has no limit. */
export function patienceLeft(
  rules: Rules,
  state: EncounterState,
  customer: string,
): number | undefined {
  const patience = rules.customers[customer]?.patience;
  const unheard = state.customers[customer]?.unheard;
  if (!patience || unheard === undefined) return undefined;
  return (
    (unheard < patience.minutes ? patience.minutes : patience.minutes + patience.every) - unheard
  );
}
