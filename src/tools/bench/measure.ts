import { median } from './median.ts';

/**
 * Every time here is what this thread computes, user and system, by its own clock: what it waits for others on a
 * busy machine is not counted. That clock moves in steps of some ms, so short tasks are timed many at once.
 */

/** By task, ms a call in each of the rounds. */
export type Rounds<Task extends string> = Readonly<Record<Task, readonly number[]>>;

const ROUNDS = 11;
const ROUND_MS = 60;

/**
 * Times tasks of a few ms at most, warmed up. They take turns in short rounds, so that whatever slows the machine
 * slows all of them alike: a ratio of two is taken within a round.
 */
export function inTurns<Task extends string>(
  tasks: Readonly<Record<Task, () => unknown>>,
): Rounds<Task> {
  const names = Object.keys(tasks) as Task[];
  for (const name of names) msOfRound(tasks[name]);
  const rounds = Object.fromEntries(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of names) rounds[name]?.push(msOfRound(tasks[name]));
  }
  return rounds as Record<Task, number[]>;
}

/** The median over the rounds, in ms a call. */
export function msOf<Task extends string>(rounds: Rounds<Task>, task: Task): number {
  return median(rounds[task]);
}

/** How many times as fast a task is as another: the median of the ratios within each round. */
export function speedRatio<Task extends string>(
  rounds: Rounds<Task>,
  task: Task,
  other: Task,
): number {
  return median(rounds[task].map((ms, round) => (rounds[other][round] ?? NaN) / ms));
}

/** Seconds of a task that takes long: the median of three calls, not warmed up. */
export function secondsOf(task: () => unknown): number {
  const seconds = [1, 2, 3].map(() => {
    const before = process.threadCpuUsage();
    task();
    return msSince(before) / 1000;
  });
  return median(seconds);
}

function msOfRound(task: () => unknown): number {
  const before = process.threadCpuUsage();
  let calls = 0;
  do {
    task();
    calls += 1;
  } while (msSince(before) < ROUND_MS);
  return msSince(before) / calls;
}

function msSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
