/** The steps of a class on a simulation, in order. */
export const steps = ['open', 'playAlone', 'think', 'talk', 'takeHome'] as const;

export type Step = (typeof steps)[number];

/**
 * How long each step takes, in minutes, for a simulation that a learner plays in so many: a class reads more slowly
 * than one learner, and the talk is as long as the play, since the debrief is what teaches.
 *
 * @source tannenbaum-cerasoli-2013
 */
export function timingOf(minutes: number): Readonly<Record<Step, number>> {
  const playAlone = toFive(minutes * 1.25);
  return { open: 5, playAlone, think: 5, talk: Math.max(15, playAlone), takeHome: 5 };
}

/** What playing takes when a class shares one screen and votes. */
export function onOneScreen(minutes: number): number {
  return toFive(minutes * 2);
}

function toFive(minutes: number): number {
  return Math.ceil(minutes / 5) * 5;
}
