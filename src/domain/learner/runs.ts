import type { Step, Transcript } from '../simulation/transcript.ts';
import type { EventOf, Fork, LearnerEvent } from './event.ts';
import { byTime } from './merge-events.ts';

/** One play of a simulation, as far as the record knows it. */
export interface Run {
  readonly id: string;
  /** In milliseconds since 1970. */
  readonly startedAt: number;
  /** When the learner last did something in it. */
  readonly latestAt: number;
  readonly transcript: Transcript;
  /** Played against the clock. */
  readonly live: boolean;
  /** Set on a trial that left another run. It stands alone, and never counts: see `countingRuns`. */
  readonly fork: Fork | undefined;
  /** Undefined while it can be continued. */
  readonly ended: EventOf<'run-ended'> | undefined;
}

/**
 * Every run, the one started first coming first. Events may come in any order.
 *
 * A transcript’s steps are the longest prefix without a gap: choices behind a missing one are left out. Of two
 * choices at one index, two starts or two ends, the earlier counts. Choices without a start belong to no run.
 */
export function runsOf(events: readonly LearnerEvent[]): readonly Run[] {
  const starts = new Map<string, EventOf<'run-started'>>();
  const choices = new Map<string, Map<number, EventOf<'choice-made'>>>();
  const ends = new Map<string, EventOf<'run-ended'>>();
  for (const event of [...events].sort(byTime)) {
    if (event.kind === 'run-started') addFirst(starts, event.run, event);
    else if (event.kind === 'run-ended') addFirst(ends, event.run, event);
    else if (event.kind === 'choice-made') {
      const ofRun = choices.get(event.run) ?? new Map<number, EventOf<'choice-made'>>();
      choices.set(event.run, ofRun);
      addFirst(ofRun, event.index, event);
    }
  }
  return [...starts.values()].map((start) =>
    runOf(start, prefixOf(choices.get(start.run)), ends.get(start.run)),
  );
}

/** The runs that count for progress, mastery and a class: all but forks. */
export function countingRuns(runs: readonly Run[]): readonly Run[] {
  return runs.filter(({ fork }) => !fork);
}

/**
 * The run to be continued: the latest of this simulation, unless it has ended. Starting anew leaves a run behind;
 * a fork that has ended gives way to what was played before it.
 */
export function openRunOf(events: readonly LearnerEvent[], simulation: string): Run | undefined {
  return openRunAmong(runsOf(events), simulation);
}

/** The same, of `runsOf`’s result. */
export function openRunAmong(runs: readonly Run[], simulation: string): Run | undefined {
  const latest = runs.findLast(
    ({ transcript, fork, ended }) => transcript.simulation === simulation && !(fork && ended),
  );
  return latest?.ended ? undefined : latest;
}

function runOf(
  start: EventOf<'run-started'>,
  choices: readonly EventOf<'choice-made'>[],
  ended: EventOf<'run-ended'> | undefined,
): Run {
  const { run: id, at: startedAt, simulation, rulesHash, seed, mode, locale, fork } = start;
  const steps = choices.map(({ choice, seconds, hintSeen, answer }): Step => ({
    choice,
    seconds,
    hintSeen,
    ...(answer && { answer }),
  }));
  return {
    id,
    startedAt,
    latestAt: Math.max(startedAt, ended?.at ?? 0, ...choices.map(({ at }) => at)),
    transcript: { simulation, rulesHash, seed, mode, locale, steps },
    live: start.live === true,
    fork,
    ended,
  };
}

function prefixOf(
  choices: ReadonlyMap<number, EventOf<'choice-made'>> = new Map(),
): readonly EventOf<'choice-made'>[] {
  const prefix: EventOf<'choice-made'>[] = [];
  for (let choice = choices.get(0); choice; choice = choices.get(prefix.length))
    prefix.push(choice);
  return prefix;
}

function addFirst<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): void {
  if (!map.has(key)) map.set(key, value);
}
