import type { PlayedChoice } from '../playthrough.ts';
import type { News, Rules } from '../rules.ts';
import { initialState } from '../state.ts';
import type { FailPoint } from './fail-points.ts';
import { failPointsOf } from './fail-points.ts';
import type { GivenPromise } from './given-promises.ts';
import { givenPromises } from './given-promises.ts';

/**
 * A run as a service blueprint: what customers and staff did over the simulated minutes, what moved backstage
 * meanwhile, what was waited for, promised, kept and broken, and where the service failed.
 */
export interface Blueprint {
  /** One a choice. Together they cover every minute of the run once; one of no minutes is there all the same. */
  readonly steps: readonly BlueprintStep[];
  readonly processes: readonly ProcessLane[];
  /** In the order in which they were given. */
  readonly promises: readonly GivenPromise[];
  readonly failPoints: readonly FailPoint[];
}

export interface BlueprintStep {
  readonly scene: string;
  readonly choice: string;
  /** Simulated minutes from the start of the encounter. */
  readonly from: number;
  readonly to: number;
  readonly waits: readonly Wait[];
  /** The processes that it gave a signal to, when its minutes were over. */
  readonly signals: readonly string[];
}

/** Someone waited while a choice took its minutes. */
export interface Wait {
  readonly customer: string;
  readonly minutes: number;
  /** The news that the choice gave them; undefined for none. */
  readonly news: News | undefined;
}

/** What one process was at, without a gap from the first minute to the last. */
export interface ProcessLane {
  readonly process: string;
  readonly stretches: readonly Stretch[];
}

export interface Stretch {
  readonly state: string;
  readonly from: Instant;
  readonly to: Instant;
}

/** A minute of the run, and the choice that was running: choices that take no time share a minute. */
export interface Instant {
  readonly step: number;
  readonly minute: number;
}

export function blueprintOf(rules: Rules, played: readonly PlayedChoice[]): Blueprint {
  return {
    steps: played.map((step) => stepOf(rules, step)),
    processes: Object.keys(rules.processes).map((process) => ({
      process,
      stretches: stretchesOf(rules, played, process),
    })),
    promises: givenPromises(played),
    failPoints: failPointsOf(rules, played),
  };
}

function stepOf(rules: Rules, { choice, before, after, happenings }: PlayedChoice): BlueprintStep {
  const minutes = after.minutes - before.minutes;
  const scene = rules.scenes[before.scene];
  const newsFor = (customer: string) =>
    happenings.flatMap((each) =>
      each.kind === 'informed' && each.customer === customer ? each.news : [],
    )[0];
  return {
    scene: before.scene,
    choice,
    from: before.minutes,
    to: after.minutes,
    waits: (minutes === 0 ? [] : (scene?.waiting ?? [])).map((customer) => ({
      customer,
      minutes,
      news: newsFor(customer),
    })),
    signals: Object.keys(scene?.choices[choice]?.signals ?? {}),
  };
}

function stretchesOf(
  rules: Rules,
  played: readonly PlayedChoice[],
  process: string,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let state = initialState(rules).processes[process]?.state ?? '';
  let from: Instant = { step: 0, minute: 0 };
  const endAt = (to: Instant, next: string) => {
    // What was over in the moment it began is not drawn.
    if (to.minute > from.minute || to.step > from.step) stretches.push({ state, from, to });
    state = next;
    from = to;
  };
  played.forEach(({ happenings }, step) => {
    for (const each of happenings) {
      if (each.kind === 'process-moved' && each.process === process)
        endAt({ step, minute: each.minute }, each.state);
    }
  });
  stretches.push({
    state,
    from,
    to: { step: Math.max(played.length - 1, 0), minute: played.at(-1)?.after.minutes ?? 0 },
  });
  return stretches;
}
