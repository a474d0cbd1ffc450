import type { SceneOutlook } from './outlook-of-scenes.ts';
import { feelingIsRead } from './outlook-of-scenes.ts';
import type { CustomerState, EncounterState, PromiseState } from './state.ts';

/**
 * What makes two states the same: the scene, and every variable that a later condition, ending or effect can still
 * read, each only as far as it matters. Points and history are left out. Exact: two states with one identity allow
 * the same choices with the same consequences from here on.
 *
 * All states of a scene have the same outlook, so every variable has its place between the bars and needs no name.
 */
export function identityOf(
  state: EncounterState,
  outlook: ReadonlyMap<string, SceneOutlook>,
): string {
  const ahead = outlook.get(state.scene);
  if (!ahead) return fullIdentity(state);
  const { reads } = ahead;
  const parts = [state.scene, Math.min(state.minutes, reads.minutes), budgetOf(state, ahead)];
  for (const mark of reads.marks) parts.push(flag(state.marks.includes(mark)));
  for (const [id, customer] of Object.entries(state.customers))
    parts.push(customerOf(customer, id, ahead));
  for (const id of reads.processes) {
    const process = state.processes[id];
    parts.push(`${process?.state}.${process?.minutes}`);
  }
  for (const id of ahead.openPromises) parts.push(whileOpen(state.promises[id], state));
  for (const id of ahead.closedPromises) parts.push(onceClosed(state.promises[id]));
  for (const choice of ahead.counted) parts.push(state.taken[choice] ?? 0);
  return parts.join('|');
}

/** The naive identity: everything but the points. What the reduced one must agree with. */
export function fullIdentity(state: EncounterState): string {
  return JSON.stringify({ ...state, points: undefined });
}

function budgetOf(state: EncounterState, { dearest, reads }: SceneOutlook): number {
  return Math.min(state.budget, dearest + reads.budget);
}

function customerOf(customer: CustomerState, id: string, { reads, waiting }: SceneOutlook): string {
  const resolved = flag(customer.resolved);
  if (!feelingIsRead(id, reads)) return reads.resolved.has(id) ? resolved : '';
  const extreme = reads.remembered.has(id) ? customer.extreme : '';
  const unheard = waiting.has(id) ? customer.unheard : '';
  return `${customer.feeling}.${extreme}.${unheard}.${resolved}${flag(customer.personal)}`;
}

function whileOpen(promise: PromiseState | undefined, { minutes }: EncounterState): string {
  return promise?.status === 'open' ? `${promise.to}.${promise.due - minutes}` : '';
}

function onceClosed(promise: PromiseState | undefined): string {
  return promise && promise.status !== 'open' ? promise.status : '';
}

function flag(value: boolean): string {
  return value ? '1' : '0';
}
