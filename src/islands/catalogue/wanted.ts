import type { CatalogueEntry } from './catalogue.ts';
import { trainsMost } from './catalogue.ts';

/** Which simulations are to be shown. */
export interface Wanted {
  /** A level as a number; empty for any. */
  readonly level: string;
  /** What is trained most, by id; empty for whatever it is. */
  readonly competency: string;
}

export const anything: Wanted = { level: '', competency: '' };

export function isWanted(entry: CatalogueEntry, { level, competency }: Wanted): boolean {
  return (
    (level === '' || String(entry.level) === level) &&
    (competency === '' || trainsMost(entry).includes(competency))
  );
}
