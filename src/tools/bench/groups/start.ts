import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { initialTransition } from 'xstate';
import { compileSimulation } from '#domain/simulation/compile.ts';
import type { Rules } from '#domain/simulation/rules.ts';
import { inTurns, msOf } from '../measure.ts';
import type { Row } from '../row.ts';
import { rulesOfShape } from '../simulation-of-shape.ts';

/**
 * From rules to the first snapshot of their compiled machine: once the code is warm, and the first time of all, in
 * a fresh thread, as a page does it.
 */
export async function start(): Promise<readonly Row[]> {
  const [small, middle, large] = [20, 100, 500].map((scenes) =>
    rulesOfShape({ scenes, customers: 3, processes: 2 }),
  ) as [Rules, Rules, Rules];
  const rounds = inTurns({
    small: () => initialTransition(compileSimulation(small)),
    middle: () => initialTransition(compileSimulation(middle)),
    large: () => initialTransition(compileSimulation(large)),
  });
  return [
    { what: '20 scenes', value: msOf(rounds, 'small'), unit: 'ms' },
    { what: '100 scenes', value: msOf(rounds, 'middle'), unit: 'ms' },
    { what: '500 scenes', value: msOf(rounds, 'large'), unit: 'ms', goal: { atMost: 15 } },
    { what: '20 scenes, the first time', value: await firstMs(small), unit: 'ms' },
    { what: '500 scenes, the first time', value: await firstMs(large), unit: 'ms' },
  ];
}

/** Of seven fresh threads the quickest, by the clock on the wall: any other was interrupted. */
async function firstMs(rules: Rules): Promise<number> {
  const times: number[] = [];
  while (times.length < 7) {
    const url = new URL('../first-start.worker.ts', import.meta.url);
    const worker = new Worker(url, { workerData: rules });
    const [ms] = (await once(worker, 'message')) as [number];
    times.push(ms);
    await worker.terminate();
  }
  return Math.min(...times);
}
