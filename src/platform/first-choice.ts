/** Where a page that is not yet alive notes the first choice of a run, by itself. */
export const firstChoiceKey = 'momen-first';

/** Whose first choice it is, as it is noted. */
export interface FirstOf {
  readonly simulation: string;
  readonly rulesHash: string;
}

/** What stands before the choice in the note, and tells it from a choice by other rules. */
export function firstOf({ simulation, rulesHash }: FirstOf): string {
  return `${simulation} ${rulesHash}`;
}

/** A first choice of this simulation that was noted, and is not yet in the record. */
export function notedChoice(of: FirstOf): string | undefined {
  try {
    const noted = localStorage.getItem(firstChoiceKey) ?? '';
    const start = `${firstOf(of)} `;
    return noted.startsWith(start) ? noted.slice(start.length) : undefined;
  } catch {
    return undefined;
  }
}

/** Forgets it: the record has it, or is to have it no more. */
export function forgetNoted(): void {
  try {
    localStorage.removeItem(firstChoiceKey);
  } catch {
    // Nothing was noted where nothing can be.
  }
}
