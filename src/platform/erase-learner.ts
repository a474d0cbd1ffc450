import { deleteDB } from 'idb';
import { forgetNoted } from './first-choice.ts';
import { ownName } from './turn.ts';

/** Takes away all that this browser holds of a learner. Rejects when it does not let go. */
export async function eraseKept(id: string): Promise<void> {
  // A page of theirs that is open in another tab lets go by itself: see `openDatabase`.
  await deleteDB(ownName('momen', id));
  localStorage.removeItem(ownName('momen-name', id));
  forgetNoted();
}
