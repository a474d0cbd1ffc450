import type { Rules } from '#domain/simulation/rules.ts';
import type { CostsAsked } from './costs.worker.ts';

/** What each open choice cost at each step of a run, in points, by choice id. */
export type Costs = readonly Readonly<Record<string, number>>[];

/**
 * What the choices of a run cost. It takes walking every state of the simulation, which a worker does so that the page
 * stays free; where workers fail, the page does it itself once it has been painted.
 */
export async function workOutCosts(rules: Rules, choices: readonly string[]): Promise<Costs> {
  try {
    return await inWorker({ rules, choices });
  } catch {
    const { costsOfRun } = await import('#domain/simulation/costs-of-run.ts');
    await new Promise((painted) => setTimeout(painted, 60));
    return costsOfRun(rules, choices);
  }
}

function inWorker(asked: CostsAsked): Promise<Costs> {
  const worker = new Worker(new URL('./costs.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Costs>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Costs>) => resolve(data);
    worker.onerror = reject;
    worker.postMessage(asked);
  }).finally(() => worker.terminate());
}
