import type { SceneOutlook } from './outlook-of-scenes.ts';
import { feelingIsRead } from './outlook-of-scenes.ts';
import type { CustomerState, EncounterState } from './state.ts';

/**
 * What makes two states the same: the scene, and every variable that a later condition, ending or effect can still
 * read, each only as far as it matters. Points and history are left out. Exact: two states with one identity allow
 * the same choices with the same consequences from here on.
 */
export function identityOf(
  state: EncounterState,
  outlook: ReadonlyMap<string, SceneOutlook>,
): string {
  const ahead = outlook.get(state.scene);
  if (!ahead) return fullIdentity(state);
  return [
    state.scene,
    Math.min(state.minutes, ahead.reads.minutes),
    budgetOf(state, ahead),
    state.marks.filter((mark) => ahead.reads.marks.has(mark)).join(','),
    entries(state.customers, (customer, id) => customerOf(customer, id, ahead)),
    entries(state.processes, ({ state: at, minutes }, id) =>
      ahead.reads.processes.has(id) ? `${at}.${minutes}` : '',
    ),
    entries(state.promises, (promise, id) => promiseOf(promise, id, state, ahead)),
    entries(state.taken, (times, key) =>
      ahead.scenes.has(key.split('/')[0] ?? '') ? String(times) : '',
    ),
  ].join('|');
}

/** The naive identity: everything but the points. What the reduced one must agree with. */
export function fullIdentity(state: EncounterState): string {
  return JSON.stringify({ ...state, points: undefined });
}

function budgetOf(state: EncounterState, { dearest, reads }: SceneOutlook): number {
  return Math.min(state.budget, dearest + reads.budget);
}

function customerOf(customer: CustomerState, id: string, ahead: SceneOutlook): string {
  if (!feelingIsRead(id, ahead.reads))
    return ahead.reads.resolved.has(id) ? flag(customer.resolved) : '';
  return [
    customer.feeling,
    ahead.reads.remembered.has(id) ? customer.extreme : '',
    ahead.waiting.has(id) ? customer.unheard : '',
    flag(customer.resolved) + flag(customer.personal),
  ].join('.');
}

function promiseOf(
  { to, due, status }: EncounterState['promises'][string],
  id: string,
  state: EncounterState,
  ahead: SceneOutlook,
): string {
  if (status === 'open') return ahead.openPromises.has(id) ? `${to}.${due - state.minutes}` : '';
  return ahead.closedPromises.has(id) ? status : '';
}

function flag(value: boolean): string {
  return value ? '1' : '0';
}

function entries<V>(
  record: Readonly<Record<string, V>>,
  write: (value: V, key: string) => string,
): string {
  return Object.keys(record)
    .sort()
    .map((key) => [key, write(record[key] as V, key)])
    .filter(([, written]) => written !== '')
    .map((pair) => pair.join('='))
    .join(',');
}
