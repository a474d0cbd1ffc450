import { Bench } from 'tinybench';

/** A round after another, each task's median time in it, in ms. */
export type Rounds<Task extends string> = Readonly<Record<Task, readonly number[]>>;

const ROUNDS = 9;
const ROUND_MS = 40;

/**
 * Times tasks that take a few ms at most. They take turns in short rounds, so that whatever else this machine does
 * slows all of them alike: a ratio of two is taken within a round. The first round is preceded by a warm-up.
 */
export function inTurns<Task extends string>(
  tasks: Readonly<Record<Task, () => unknown>>,
): Rounds<Task> {
  const names = Object.keys(tasks) as Task[];
  const rounds = Object.fromEntries(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of names) rounds[name]?.push(medianMs(tasks[name], round === 0));
  }
  return rounds as Record<Task, number[]>;
}

/** Median over the rounds, in ms a call. */
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

/**
 * Seconds that this thread computes for a task that takes long: the median of three calls, not warmed up. What the
 * thread waits for others is not counted, since a call of seconds is always interrupted on a busy machine.
 */
export function secondsOf(task: () => unknown): number {
  const seconds = [1, 2, 3].map(() => {
    const before = process.threadCpuUsage();
    task();
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1e6;
  });
  return median(seconds);
}

function medianMs(task: () => unknown, warmup: boolean): number {
  const bench = new Bench({ time: ROUND_MS, iterations: 3, warmup, throws: true });
  bench.add('task', task, { async: false });
  const result = bench.runSync()[0]?.result;
  if (result?.state !== 'completed') throw new Error(`A task was not measured: ${result?.state}.`);
  return result.latency.p50;
}

/** The middle one of an odd number of values. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
