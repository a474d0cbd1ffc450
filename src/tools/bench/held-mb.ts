import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Megabytes that what a task gives back keeps alive. */
export function heldMb(task: () => unknown): number {
  const before = heapAfterSweep();
  const held = task();
  const after = heapAfterSweep();
  // Named once more, so that it is not swept away before it is weighed.
  return held === undefined ? 0 : (after - before) / 1e6;
}

function heapAfterSweep(): number {
  // Node only hands out its collector on request, and a request can also be made while it runs.
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}
