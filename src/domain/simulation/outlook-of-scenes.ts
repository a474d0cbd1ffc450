import type { Condition } from './schema/condition.ts';
import type { Reads } from './reads.ts';
import { addCondition, addReads, noReads } from './reads.ts';
import type { ChoiceRules, Rules } from './rules.ts';
import { END } from './rules.ts';

/** What can still happen from a scene on, itself included. */
export interface SceneOutlook {
  readonly reads: Reads;
  /** Scenes that can still be played, itself included. */
  readonly scenes: ReadonlySet<string>;
  /** Customers who can still wait. */
  readonly waiting: ReadonlySet<string>;
  /** Promises that still matter while open: read by a condition, or given to someone whose feeling is read. */
  readonly openPromises: ReadonlySet<string>;
  /** Promises that still matter once kept or broken: read, or possibly given or kept again, which is then in vain. */
  readonly closedPromises: ReadonlySet<string>;
  /** Choices with `times` that can still be met, as `scene/choice`. */
  readonly counted: readonly string[];
  /** The most that can still be spent, in thousand rupiah; Infinity where a loop makes it hard to say. */
  readonly dearest: number;
}

/**
 * The outlook of every scene and of `end`, by id. `alsoRead` names conditions outside the rules that are read in a
 * scene, such as those of variants of a line, for those who want to know whether each can be met.
 */
export function outlookOfScenes(
  rules: Rules,
  alsoRead: (scene: string) => readonly Condition[] = () => [],
): ReadonlyMap<string, SceneOutlook> {
  const own = new Map<string, Reads>(
    [...Object.keys(rules.scenes), END].map((scene) => [
      scene,
      ownReads(rules, scene, alsoRead(scene)),
    ]),
  );
  const dearest = dearestWays(rules);
  return new Map(
    [...own.keys()].map((scene) => [
      scene,
      outlookOf(rules, scene, own, dearest.get(scene) ?? Infinity),
    ]),
  );
}

/** The scenes that can follow a scene at once. */
export function followers(rules: Rules, scene: string): readonly string[] {
  return [...new Set(Object.values(rules.scenes[scene]?.choices ?? {}).map(({ go }) => go))];
}

function outlookOf(
  rules: Rules,
  scene: string,
  own: ReadonlyMap<string, Reads>,
  dearest: number,
): SceneOutlook {
  const scenes = new Set([scene]);
  for (const reached of scenes) for (const next of followers(rules, reached)) scenes.add(next);
  const reads = noReads();
  const waiting = new Set<string>();
  const named = new Set<string>();
  const counted: string[] = [];
  for (const reached of scenes) {
    const reachedReads = own.get(reached);
    if (reachedReads) addReads(reads, reachedReads);
    for (const customer of rules.scenes[reached]?.waiting ?? []) waiting.add(customer);
    for (const [id, choice] of Object.entries(rules.scenes[reached]?.choices ?? {})) {
      for (const promise of [...Object.keys(choice.promises ?? {}), ...(choice.keeps ?? [])])
        named.add(promise);
      if (choice.times) counted.push(`${reached}/${id}`);
    }
  }
  const matters = (id: string) =>
    reads.promises.has(id) ||
    recipientsOf(rules, id).some((customer) => feelingIsRead(customer, reads));
  return {
    reads,
    scenes,
    waiting,
    openPromises: new Set(promiseIds(rules).filter(matters)),
    closedPromises: new Set(
      promiseIds(rules).filter((id) => reads.promises.has(id) || (named.has(id) && matters(id))),
    ),
    counted,
    dearest,
  };
}

/** Whether anything can still read what a customer feels. */
export function feelingIsRead(customer: string, reads: Reads): boolean {
  return reads.feeling.has(customer) || reads.remembered.has(customer);
}

function promiseIds(rules: Rules): readonly string[] {
  return [...new Set(allChoices(rules).flatMap(({ promises }) => Object.keys(promises ?? {})))];
}

function recipientsOf(rules: Rules, promise: string): readonly string[] {
  return allChoices(rules).flatMap(({ promises }) => promises?.[promise]?.to ?? []);
}

function allChoices(rules: Rules): readonly ChoiceRules[] {
  return Object.values(rules.scenes).flatMap(({ choices }) => Object.values(choices));
}

function ownReads(rules: Rules, scene: string, also: readonly Condition[]): Reads {
  const reads = noReads();
  for (const condition of also) addCondition(reads, condition);
  if (scene === END) {
    for (const { when } of rules.endings) addCondition(reads, when);
    if (rules.main !== undefined) reads.feeling.add(rules.main);
  }
  for (const { when, takes } of Object.values(rules.scenes[scene]?.choices ?? {})) {
    addCondition(reads, when);
    if (typeof takes === 'object')
      for (const process of Object.keys(takes.until)) reads.processes.add(process);
  }
  return reads;
}

/** The dearest way from each scene on, by id. A scene on a loop, or before one, has no such bound: Infinity. */
function dearestWays(rules: Rules): ReadonlyMap<string, number> {
  const dearest = new Map<string, number>([[END, 0]]);
  const visit = (scene: string): number => {
    const known = dearest.get(scene);
    if (known !== undefined) return known;
    // Until it is known, who comes back here is on a loop.
    dearest.set(scene, Infinity);
    const sums = Object.values(rules.scenes[scene]?.choices ?? {}).map(
      ({ costs = 0, go }) => costs + visit(go),
    );
    const most = Math.max(0, ...sums);
    dearest.set(scene, most);
    return most;
  };
  Object.keys(rules.scenes).forEach(visit);
  return dearest;
}
