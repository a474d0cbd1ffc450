/** Where it is kept whose turn it is; nothing is kept there while only the first learner was ever here. */
export const turnKey = 'momen-learner';

/** The id of the learner whose turn it is now, in any tab; undefined for the first. */
export function turnNow(): string | undefined {
  try {
    const id = localStorage.getItem(turnKey);
    return id && /^[0-9a-z]{1,40}$/.test(id) ? id : undefined;
  } catch {
    return undefined;
  }
}

let turnHere: { readonly id: string | undefined } | undefined;

/**
 * The learner of this page: whoever’s turn it is when the page first asks. What another tab does later changes nothing
 * here, so that no page ever writes for two. A page that comes back out of the browser’s back-and-forward cache when
 * somebody else’s turn has begun is loaded anew.
 */
export function learnerHere(): string | undefined {
  if (!turnHere) {
    const { id } = (turnHere = { id: turnNow() });
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted && turnNow() !== id) location.reload();
    });
  }
  return turnHere.id;
}

/** A name of the first learner’s own as it always was, or that of another learner’s: `momen`, `momen-k3x9`. */
export function ownName(name: string, learner: string | undefined): string {
  return learner === undefined || learner === 'first' ? name : `${name}-${learner}`;
}
