import { parentPort, workerData } from 'node:worker_threads';
import { initialTransition } from 'xstate';
import { compileSimulation } from '#domain/simulation/compile.ts';
import type { Rules } from '#domain/simulation/rules.ts';

// Run by `start.ts` in a thread of its own, where nothing is warm yet: reports how many ms the rules it is given take.
const before = performance.now();
initialTransition(compileSimulation(workerData as Rules));
parentPort?.postMessage(performance.now() - before);
