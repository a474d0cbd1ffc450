import type { Progress } from '../learner/progress.ts';
import type { NextStep } from '../learner/next-step.ts';
import type { Stop } from './journey.ts';

/** The learner on the journey’s line. Places are indexes into the stops. */
export interface JourneyState {
  /** For each stop whether it is done: the lesson read, the simulation played to an end. */
  readonly done: readonly boolean[];
  /** The stop of the next step; undefined when all is done. */
  readonly here: number | undefined;
  /** How far the line is drawn: to the last stop that all before it lead to, or on to the next step. */
  readonly reached: number;
  /** The stop done last; undefined when none is. */
  readonly latest: number | undefined;
}

export function journeyStateOf(
  stops: readonly Stop[],
  progress: Pick<Progress, 'lessons' | 'simulations' | 'next'>,
): JourneyState {
  const times = stops.map(({ kind, id }) =>
    kind === 'lesson' ? progress.lessons.get(id) : progress.simulations.get(id)?.best?.at,
  );
  const gap = times.indexOf(undefined);
  const unbroken = (gap < 0 ? stops.length : gap) - 1;
  const found = stops.findIndex((stop) => isAt(stop, progress.next));
  const here = found < 0 ? undefined : found;
  const last = Math.max(...times.map((at = -1) => at), -1);
  return {
    done: times.map((at) => at !== undefined),
    here,
    // A run left open further on does not draw the line over what is not done, nor back.
    reached: Math.max(unbroken, Math.min(here ?? 0, unbroken + 1)),
    latest: last < 0 ? undefined : times.lastIndexOf(last),
  };
}

function isAt({ kind, id }: Stop, next: NextStep): boolean {
  switch (next.reason) {
    case 'lesson-unread':
      return kind === 'lesson' && id === next.lesson;
    case 'quiz-not-done':
      return kind === 'lesson' && id === next.quiz;
    case 'run-open':
    case 'simulation-not-played':
      return kind === 'simulation' && id === next.simulation;
    case 'all-done':
      return false;
    default:
      return next satisfies never;
  }
}
