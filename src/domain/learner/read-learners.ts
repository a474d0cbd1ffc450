import type { KeptPin, Learner, Learners } from './learners.ts';
import { longestName, mostLearners, oneLearner } from './learners.ts';

/** What a list of learners is kept as. */
interface KeptList {
  readonly version: 1;
  readonly list: readonly Learner[];
}

/** An id that can stand in the name of a database. */
export const learnerId = /^[0-9a-z]{1,40}$/;

/** The list as a text to be kept. Whose turn it is, is kept apart: a page that keeps an answer needs nothing else. */
export function learnersToText({ list }: Learners): string {
  return JSON.stringify({ version: 1, list } satisfies KeptList);
}

/**
 * The list that a text holds, and whose turn it is. Without a text there is one learner. Undefined where the text is
 * damaged, of a newer version, or the turn is nobody's: then nothing is to be written over it.
 */
export function learnersOfText(text: string | null, active: string | null): Learners | undefined {
  const turn = active ?? oneLearner.active;
  if (text === null) return turn === oneLearner.active ? oneLearner : undefined;
  const list = listOf(parsed(text));
  return list?.some(({ id }) => id === turn) ? { list, active: turn } : undefined;
}

/** A list for records that were found without one: each named by `nameOf` its place, from 1. */
export function listOfRecords(
  ids: readonly string[],
  active: string | null,
  nameOf: (place: number) => string,
): Learners {
  const list = [...new Set([oneLearner.active, ...ids.filter((id) => learnerId.test(id))])]
    .slice(0, mostLearners)
    .map((id, index) => ({ id, name: nameOf(index + 1) }));
  const turn = list.find(({ id }) => id === active) ?? list[0];
  return turn ? { list, active: turn.id } : oneLearner;
}

function listOf(json: unknown): readonly Learner[] | undefined {
  const { version, list } = (json ?? {}) as Partial<KeptList>;
  if (version !== 1 || !Array.isArray(list)) return undefined;
  const ids = new Set(list.map((each: Partial<Learner> | null) => each?.id));
  const isSound = list.length > 0 && list.length <= mostLearners && ids.size === list.length;
  return isSound && list.every(isLearner) ? list : undefined;
}

function isLearner(value: unknown): value is Learner {
  const { id, name, pin } = (value ?? {}) as Partial<Learner>;
  return (
    typeof id === 'string' &&
    learnerId.test(id) &&
    typeof name === 'string' &&
    name.length <= longestName &&
    (pin === undefined || isPin(pin))
  );
}

function isPin(value: unknown): value is KeptPin {
  const { salt, hash } = (value ?? {}) as Partial<KeptPin>;
  return typeof salt === 'string' && typeof hash === 'string';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
