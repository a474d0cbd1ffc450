import type { LearnerEvent } from '../learner/event.ts';
import type { Stop } from './journey.ts';

/** How far a learner has come, read from the record. */
export interface JourneyProgress {
  /** For each stop, in the order given, whether it is done: the lesson read, the simulation played to an end. */
  readonly done: readonly boolean[];
  /** The first stop that is not done; as many as there are stops when all are. */
  readonly next: number;
  /** The stop done last, or undefined when none is. */
  readonly latest: number | undefined;
  /** The best finished attempt at each quiz. */
  readonly quizzes: Readonly<Record<string, { readonly points: number; readonly possible: number }>>;
  /** The best ended run of each simulation. */
  readonly runs: Readonly<Record<string, { readonly share: number; readonly mastered: boolean }>>;
  /** Simulations whose latest run has not ended. */
  readonly open: readonly string[];
}

/** Events may come in any order and of stops that the course no longer has. */
export function progressOf(
  stops: readonly Stop[],
  events: readonly LearnerEvent[],
): JourneyProgress {
  const doneAt = new Map<string, number>();
  const quizzes: Record<string, { points: number; possible: number }> = {};
  const runs: Record<string, { share: number; mastered: boolean }> = {};
  const latestRun = new Map<string, string>();
  const ended = new Set<string>();

  for (const event of [...events].sort(byTime)) {
    switch (event.kind) {
      case 'lesson-read':
        doneAt.set(`lesson ${event.lesson}`, event.at);
        break;
      case 'quiz-finished':
        if (shareOf(event) > shareOf(quizzes[event.quiz])) quizzes[event.quiz] = event;
        break;
      case 'run-started':
        latestRun.set(event.simulation, event.run);
        break;
      case 'run-ended':
        ended.add(event.run);
        doneAt.set(`simulation ${event.simulation}`, event.at);
        if (event.share > (runs[event.simulation]?.share ?? -1)) runs[event.simulation] = event;
        break;
    }
  }

  const times = stops.map(({ kind, id }) => doneAt.get(`${kind} ${id}`));
  const first = times.indexOf(undefined);
  const last = times.reduce<number>((best, at = -1) => Math.max(best, at), -1);
  return {
    done: times.map((at) => at !== undefined),
    next: first < 0 ? stops.length : first,
    latest: last < 0 ? undefined : times.lastIndexOf(last),
    quizzes,
    runs,
    open: [...latestRun].flatMap(([simulation, run]) => (ended.has(run) ? [] : [simulation])),
  };
}

/** The share of a quiz’s points that were reached; less than nothing where it was never finished. */
function shareOf(
  result: { readonly points: number; readonly possible: number } | undefined,
): number {
  return result ? result.points / Math.max(result.possible, 1) : -1;
}

/** By time; by id within one millisecond, so that any reading order gives the same answer. */
function byTime(a: LearnerEvent, b: LearnerEvent): number {
  return a.at - b.at || (a.id < b.id ? -1 : 1);
}
