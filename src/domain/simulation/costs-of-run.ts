import { costsIn } from './cost.ts';
import { explore } from './explore.ts';
import { playThrough } from './playthrough.ts';
import { prospectsOf } from './prospects.ts';
import type { Rules } from './rules.ts';

/**
 * What each open choice cost at each step of a run, in points, by choice id. Walks every state of the simulation
 * first, which takes a moment: a page shows the rest before it asks.
 */
export function costsOfRun(
  rules: Rules,
  choices: readonly string[],
): readonly Readonly<Record<string, number>>[] {
  const graph = explore(rules);
  const prospects = prospectsOf(rules, graph);
  return playThrough(rules, choices).map(({ before }) => costsIn(rules, graph, prospects, before));
}
