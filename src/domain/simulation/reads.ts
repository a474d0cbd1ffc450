import type { Condition } from './schema/condition.ts';

/** Which variables something can still read, and up to which value a number matters. */
export interface Reads {
  readonly marks: Set<string>;
  readonly feeling: Set<string>;
  readonly remembered: Set<string>;
  readonly resolved: Set<string>;
  readonly processes: Set<string>;
  readonly promises: Set<string>;
  /** From this minute on all minutes are alike; 0 when none is read. */
  minutes: number;
  /** From this sum on all budgets are alike, before what may yet be spent; 0 when none is read. */
  budget: number;
}

export function noReads(): Reads {
  return {
    marks: new Set(),
    feeling: new Set(),
    remembered: new Set(),
    resolved: new Set(),
    processes: new Set(),
    promises: new Set(),
    minutes: 0,
    budget: 0,
  };
}

/** Adds what a condition reads. */
export function addCondition(reads: Reads, condition: Condition | undefined): void {
  if (!condition) return;
  for (const id of Object.keys(condition.feeling ?? {})) reads.feeling.add(id);
  for (const id of Object.keys(condition.remembered ?? {})) reads.remembered.add(id);
  for (const id of Object.keys(condition.process ?? {})) reads.processes.add(id);
  for (const id of Object.keys(condition.promise ?? {})) reads.promises.add(id);
  for (const id of [condition.has ?? [], condition.lacks ?? []].flat()) reads.marks.add(id);
  for (const id of [condition.resolved ?? []].flat()) reads.resolved.add(id);
  reads.minutes = Math.max(reads.minutes, threshold(condition.minutes));
  reads.budget = Math.max(reads.budget, threshold(condition.budget));
  for (const part of [...(condition.all ?? []), ...(condition.any ?? [])])
    addCondition(reads, part);
  addCondition(reads, condition.not);
}

/** Adds all that another reads. */
export function addReads(reads: Reads, other: Reads): void {
  for (const key of [
    'marks',
    'feeling',
    'remembered',
    'resolved',
    'processes',
    'promises',
  ] as const) {
    for (const id of other[key]) reads[key].add(id);
  }
  reads.minutes = Math.max(reads.minutes, other.minutes);
  reads.budget = Math.max(reads.budget, other.budget);
}

/** The smallest number from which on a range answers the same for every larger one. */
function threshold(
  range: { readonly min?: number | undefined; readonly max?: number | undefined } | undefined,
) {
  return Math.max(range?.min ?? 0, range?.max === undefined ? 0 : range.max + 1);
}
