import { type Band, bandOf, fall, rise } from '#domain/simulation/impression.ts';

/** What a customer meets at a touchpoint; each is there or not. */
export const meetings = ['kind', 'need', 'personal', 'affront'] as const;
export type Meeting = (typeof meetings)[number];
export type Met = Readonly<Record<Meeting, boolean>>;

export interface Reach {
  readonly highest: Band;
  readonly lowest: Band;
  /** Which sentence says why it goes up no further. */
  readonly up: 'up-both' | 'up-need' | 'up-personal' | 'up-kind' | 'up-nothing';
  readonly down: 'down-affront' | 'down-none';
}

/** Choices enough to come from one end of the ladder to the other, whatever each one moves. */
const MANY = 12;

/** How far up and down the ladder a customer may come who starts at OK, by the rules of every simulation. */
export function reachOf(met: Met): Reach {
  const lifts = met.kind || met.need || met.personal;
  let highest = 0;
  let lowest = 0;
  for (let choice = 0; choice < MANY; choice += 1) {
    const gates = { since: highest, resolved: met.need, personal: met.personal };
    if (lifts) highest = rise(highest, 1, gates);
    lowest = fall(lowest, 1, met.affront);
  }
  return {
    highest: bandOf(highest),
    lowest: bandOf(lowest),
    up: whyUp(met),
    down: met.affront ? 'down-affront' : 'down-none',
  };
}

function whyUp(met: Met): Reach['up'] {
  if (met.need) return met.personal ? 'up-both' : 'up-need';
  if (met.personal) return 'up-personal';
  return met.kind ? 'up-kind' : 'up-nothing';
}
