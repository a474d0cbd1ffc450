import type { Learners } from '#domain/learner/learners.ts';
import { listOfRecords } from '#domain/learner/read-learners.ts';
import { keepLearners, listKey } from './kept-learners.ts';
import { turnKey } from './turn.ts';

/** A list that could not be read is put aside here when a new one is made. */
const damagedKey = 'momen-learners-damaged';

/**
 * Makes the list again from the records that are there, and puts the damaged one aside. Browsers that do not tell
 * their databases find the first record, and that of whose turn it is.
 */
export async function findLearners(nameOf: (place: number) => string): Promise<Learners> {
  const turn = localStorage.getItem(turnKey);
  const names = await (indexedDB.databases?.() ?? Promise.resolve([])).catch(() => []);
  const ids = names.flatMap(({ name }) => /^momen-(.+)$/.exec(name ?? '')?.[1] ?? []);
  const found = listOfRecords(turn ? [...ids, turn] : ids, turn, nameOf);
  const damaged = localStorage.getItem(listKey);
  if (damaged !== null) localStorage.setItem(damagedKey, damaged);
  keepLearners(found);
  return found;
}
