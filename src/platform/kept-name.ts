import { learnerHere, ownName } from './turn.ts';

/**
 * The learner's name, as it stands on the certificate. Kept in this browser beside the record, which never holds it:
 * a copy of a record names nobody.
 */
const key = () => ownName('momen-name', learnerHere());

/** Empty where none is kept, or the browser keeps nothing. */
export function keptName(): string {
  try {
    return localStorage.getItem(key()) ?? '';
  } catch {
    return '';
  }
}

/** Keeps the name; an empty one is forgotten. */
export function keepName(name: string): void {
  try {
    if (name === '') localStorage.removeItem(key());
    else localStorage.setItem(key(), name);
  } catch {
    // The browser keeps nothing: the name lasts as long as the page.
  }
}
