import { firstLearner, type Learners } from '#domain/learner/learners.ts';
import { learnersOfText, learnersToText } from '#domain/learner/read-learners.ts';
import { turnKey } from './turn.ts';

export const listKey = 'momen-learners';

/** Who learns in this browser. Undefined where the list is damaged: see `learnersOfText`. */
export function keptLearners(): Learners | undefined {
  try {
    return learnersOfText(localStorage.getItem(listKey), localStorage.getItem(turnKey));
  } catch {
    return learnersOfText(null, null);
  }
}

/** Tells whether the browser kept them. */
export function keepLearners(learners: Learners): boolean {
  try {
    localStorage.setItem(listKey, learnersToText(learners));
    if (learners.active === firstLearner) localStorage.removeItem(turnKey);
    else localStorage.setItem(turnKey, learners.active);
    return true;
  } catch {
    return false;
  }
}
