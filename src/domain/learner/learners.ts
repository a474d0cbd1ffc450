import { seedOf } from '../shared/shuffle.ts';

/** One of those who learn in this browser. */
export interface Learner {
  /** Names their record for ever; a renamed learner keeps it. */
  readonly id: string;
  /** As shown: trimmed, 1 … 40 characters. Empty only where the first learner never said one. */
  readonly name: string;
  readonly pin?: KeptPin | undefined;
}

/**
 * A PIN against mix-ups in a class that shares tablets. **It is no security.** Whoever opens the browser's tools reads
 * every record and takes any PIN off; there are so few PINs that the hash is undone in a moment. It is hashed only so
 * that nobody reads a number, which a learner may use elsewhere, in passing. Needs no secure context.
 */
export interface KeptPin {
  readonly salt: string;
  readonly hash: string;
}

/** All who learn in this browser, in the order they came, and whose turn it is. Never empty. */
export interface Learners {
  readonly list: readonly Learner[];
  /** The id of one in the list. */
  readonly active: string;
}

/** What can be wrong with a name, a PIN or a list that is full. */
export type LearnerFault = 'name-empty' | 'name-long' | 'name-taken' | 'pin-form' | 'list-full';

export type Changed =
  | { readonly kind: 'changed'; readonly learners: Learners }
  | { readonly kind: 'refused'; readonly fault: LearnerFault };

/** The id of whoever was here before there were several: theirs is the record that always was. */
export const firstLearner = 'first';
export const longestName = 40;
/** A class set of one tablet passes through a few hands; a list of sixty names can still be read. */
export const mostLearners = 60;

/** One learner without a name: what every browser starts with. */
export const oneLearner: Learners = {
  list: [{ id: firstLearner, name: '' }],
  active: firstLearner,
};

/** Adds a learner at the end of the list; the turn stays whose it is. `id` is new in the list. */
export function addLearner(learners: Learners, id: string, name: string): Changed {
  if (learners.list.length >= mostLearners) return refused('list-full');
  return named(learners, id, name, (tidy) => ({
    ...learners,
    list: [...learners.list, { id, name: tidy }],
  }));
}

/** Gives a learner another name; the record stays theirs. */
export function renameLearner(learners: Learners, id: string, name: string): Changed {
  return named(learners, id, name, (tidy) => withLearner(learners, id, { name: tidy }));
}

/** Takes a learner off the list. If it was their turn, it is the first one's who is left. The last one stays. */
export function eraseLearner(learners: Learners, id: string): Learners {
  const list = learners.list.filter((learner) => learner.id !== id);
  const [next] = list;
  if (!next) return learners;
  return { list, active: learners.active === id ? next.id : learners.active };
}

/** Makes it a learner's turn; an id that nobody has changes nothing. */
export function switchLearner(learners: Learners, id: string): Learners {
  return learners.list.some((learner) => learner.id === id)
    ? { ...learners, active: id }
    : learners;
}

/** Sets a PIN of 4 … 8 digits; an empty one takes the PIN off. `salt` is a text by chance. */
export function setPin(learners: Learners, id: string, pin: string, salt: string): Changed {
  if (pin !== '' && !/^\d{4,8}$/.test(pin)) return refused('pin-form');
  const kept = pin === '' ? undefined : { salt, hash: hashOf(pin, salt) };
  return { kind: 'changed', learners: withLearner(learners, id, { pin: kept }) };
}

/** Whether this is the learner's PIN; without one, any is. */
export function fitsPin({ pin: kept }: Learner, pin: string): boolean {
  return kept === undefined || kept.hash === hashOf(pin, kept.salt);
}

/** Whose turn it is. */
export function activeLearner({ list, active }: Learners): Learner {
  return list.find(({ id }) => id === active) ?? list[0] ?? { id: firstLearner, name: '' };
}

function withLearner(learners: Learners, id: string, change: Partial<Learner>): Learners {
  const list = learners.list.map((each) => (each.id === id ? { ...each, ...change } : each));
  return { ...learners, list };
}

function named(
  learners: Learners,
  id: string,
  name: string,
  change: (tidy: string) => Learners,
): Changed {
  const tidy = tidyName(name);
  if (tidy === '') return refused('name-empty');
  if (tidy.length > longestName) return refused('name-long');
  const others = learners.list.filter((learner) => learner.id !== id);
  if (others.some((other) => sameName(other.name, tidy))) return refused('name-taken');
  return { kind: 'changed', learners: change(tidy) };
}

/** Without spaces around, single ones within, and composed: the same name typed on two keyboards is one. */
export function tidyName(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function hashOf(pin: string, salt: string): string {
  return seedOf(`${salt}:${pin}`).toString(36);
}

function refused(fault: LearnerFault): Changed {
  return { kind: 'refused', fault };
}
