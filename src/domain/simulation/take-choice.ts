import { moved } from './feel.ts';
import type { Note } from './happening.ts';
import { passMinutes } from './pass-minutes.ts';
import { breakOpenPromises, give, keep } from './promises.ts';
import type { ChoiceRules, Rules } from './rules.ts';
import { END } from './rules.ts';
import type { EncounterState, ProcessState } from './state.ts';

/**
 * The state after a choice of the current scene, which must be open (`isOpen`).
 *
 * In this order: pay · the minutes pass one by one (processes, promises, patience) · signals · feeling · marks,
 * needs met, promises kept, promises given, news · and when the conversation is over, what was promised and not
 * kept is broken. The gates of feeling are read as they stood before the choice: whoever's need this very choice
 * resolves can rise above OK from the next one on.
 */
export function takeChoice(
  rules: Rules,
  state: EncounterState,
  choiceId: string,
  note?: Note,
): EncounterState {
  const scene = rules.scenes[state.scene];
  const choice = scene?.choices[choiceId];
  if (!scene || !choice) {
    throw new RangeError(
      `Scene "${state.scene}" has no choice "${choiceId}". Ask openChoices() first.`,
    );
  }
  const since = state;
  let next: EncounterState = {
    ...state,
    budget: state.budget - (choice.costs ?? 0),
    points: added(state.points, choice.scores),
    taken: counted(state, choiceId, choice),
  };
  next = passMinutes(rules, next, scene.waiting ?? [], choice.takes, note);
  next = signalled(rules, next, choice, note);
  for (const [customer, by] of Object.entries(choice.feeling ?? {})) {
    next = moved(next, customer, by, { since, affronted: choice.affront !== undefined });
  }
  next = marked(next, choice, note);
  next = keep(next, choice.keeps ?? [], since, note);
  next = give(next, choice.promises ?? {}, note);
  next = informed(next, choice, note);
  next = { ...next, scene: choice.go };
  return choice.go === END ? breakOpenPromises(next, note) : next;
}

function added(
  points: EncounterState['points'],
  scores: ChoiceRules['scores'],
): EncounterState['points'] {
  if (!scores) return points;
  const sum: Record<string, number> = { ...points };
  for (const [competency, score] of Object.entries(scores))
    sum[competency] = (sum[competency] ?? 0) + score;
  return sum;
}

function counted(
  state: EncounterState,
  choiceId: string,
  choice: ChoiceRules,
): EncounterState['taken'] {
  if (!choice.times) return state.taken;
  const key = `${state.scene}/${choiceId}`;
  return { ...state.taken, [key]: (state.taken[key] ?? 0) + 1 };
}

function signalled(
  rules: Rules,
  state: EncounterState,
  choice: ChoiceRules,
  note?: Note,
): EncounterState {
  if (!choice.signals) return state;
  const processes: Record<string, ProcessState> = { ...state.processes };
  for (const [process, signal] of Object.entries(choice.signals)) {
    const target = rules.processes[process]?.states[processes[process]?.state ?? '']?.on?.[signal];
    if (!target) continue;
    processes[process] = { state: target, minutes: 0 };
    note?.({ kind: 'process-moved', minute: state.minutes, process, state: target });
  }
  return { ...state, processes };
}

function marked(state: EncounterState, choice: ChoiceRules, note?: Note): EncounterState {
  const { sets, resolves, personal } = choice;
  if (!sets && !resolves && !personal) return state;
  const customers = { ...state.customers };
  for (const id of resolves ?? []) {
    const customer = customers[id];
    if (!customer || customer.resolved) continue;
    customers[id] = { ...customer, resolved: true };
    note?.({ kind: 'need-resolved', minute: state.minutes, customer: id });
  }
  for (const id of personal ?? []) {
    const customer = customers[id];
    if (customer) customers[id] = { ...customer, personal: true };
  }
  const marks = sets ? [...new Set([...state.marks, ...sets])].sort() : state.marks;
  return { ...state, customers, marks };
}

/** Reason and time start the count of unheard minutes again, one of them halves it, nothing new changes nothing. */
function informed(state: EncounterState, choice: ChoiceRules, note?: Note): EncounterState {
  if (!choice.informs) return state;
  const customers = { ...state.customers };
  for (const [id, news] of Object.entries(choice.informs)) {
    const customer = customers[id];
    if (!customer) continue;
    const part = news === 'reason-and-time' ? 0 : news === 'one-of-them' ? 0.5 : 1;
    customers[id] = { ...customer, unheard: Math.floor(customer.unheard * part) };
    note?.({ kind: 'informed', minute: state.minutes, customer: id, news });
  }
  return { ...state, customers };
}
