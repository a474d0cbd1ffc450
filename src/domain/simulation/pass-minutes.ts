import { feels } from './feel.ts';
import type { Note } from './happening.ts';
import { fall } from './impression.ts';
import { breakOverdue } from './promises.ts';
import type { ChoiceRules, Rules } from './rules.ts';
import type { CustomerState, EncounterState, ProcessState } from './state.ts';

/**
 * The state after the minutes a choice takes, one by one: first processes move, then promises fall due, then
 * patience wears of those who wait. `until` ends as soon as the process is in the state, even before the first minute.
 */
export function passMinutes(
  rules: Rules,
  state: EncounterState,
  waiting: readonly string[],
  takes: ChoiceRules['takes'],
  note?: Note,
): EncounterState {
  const most = typeof takes === 'number' ? takes : takes.max;
  let next = state;
  for (let passed = 0; passed < most && !(typeof takes === 'object' && reached(next, takes.until)); passed += 1) {
    next = { ...next, minutes: next.minutes + 1 };
    next = moveProcesses(rules, next, note);
    next = breakOverdue(next, note);
    next = wearPatience(rules, next, waiting, note);
  }
  return next;
}

function reached(state: EncounterState, until: Readonly<Record<string, string>>): boolean {
  return Object.entries(until).every(([process, target]) => state.processes[process]?.state === target);
}

function moveProcesses(rules: Rules, state: EncounterState, note?: Note): EncounterState {
  const processes: Record<string, ProcessState> = {};
  for (const [id, process] of Object.entries(state.processes)) {
    const { after, go } = rules.processes[id]?.states[process.state] ?? {};
    if (after === undefined || go === undefined) {
      processes[id] = process;
    } else if (process.minutes + 1 < after) {
      processes[id] = { ...process, minutes: process.minutes + 1 };
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
  note?: Note,
): EncounterState {
  if (waiting.length === 0) return state;
  const customers: Record<string, CustomerState> = { ...state.customers };
  for (const id of waiting) {
    const customer = customers[id];
    const patience = rules.customers[id]?.patience;
    if (!customer || !patience) continue;
    const unheard = customer.unheard + 1;
    if (unheard !== patience.minutes && unheard !== patience.minutes + patience.every) {
      customers[id] = { ...customer, unheard };
      continue;
    }
    note?.({ kind: 'patience-worn', minute: state.minutes, customer: id });
    customers[id] = { ...feels(customer, fall(customer.feeling, 1, false)), unheard: patience.minutes };
  }
  return { ...state, customers };
}
