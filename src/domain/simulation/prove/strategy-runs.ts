import type { Locale } from '../../shared/locale.ts';
import { locales } from '../../shared/locale.ts';
import type { Strategy } from '../strategies.ts';
import { liked, strategies, wordedStrategies } from '../strategies.ts';
import { masteredRun, mostAhead } from './mastered-run.ts';
import type { Material } from './material.ts';

/** How far a strategy comes at best, ties resolved for the cheat. */
export interface StrategyRun {
  readonly strategy: Strategy;
  /** The language whose words it looks at; undefined for one that looks at none. */
  readonly locale: Locale | undefined;
  /** The highest share it comes to. */
  readonly share: number;
  /** The choices of a mastered run that follows it; undefined when none is mastered. */
  readonly mastered: readonly string[] | undefined;
}

/**
 * Every strategy that has something to follow: one that never prefers any choice to another, such as the big spender
 * where nothing costs, is no way to play and is left out.
 */
export function strategyRuns(material: Material): readonly StrategyRun[] {
  return strategies.flatMap((strategy) => {
    const worded = wordedStrategies.has(strategy);
    return (worded ? locales : locales.slice(0, 1)).flatMap((locale) => {
      const preferred = preferredChoices(material, strategy, locale);
      return preferred ? [runOf(material, strategy, worded ? locale : undefined, preferred)] : [];
    });
  });
}

/** By node what the strategy would take; undefined when it never rules anything out. */
function preferredChoices(
  { simulation, rules, graph }: Material,
  strategy: Strategy,
  locale: Locale,
): readonly (readonly string[])[] | undefined {
  let choosy = false;
  const preferred = graph.nodes.map(({ state, edges }) => {
    const open = edges.map(({ choice }) => choice);
    const best = liked(strategy, { rules, simulation, locale }, state.scene, open);
    choosy ||= best.length < open.length;
    return best;
  });
  return choosy ? preferred : undefined;
}

function runOf(
  { scored, bounds, mastery }: Material,
  strategy: Strategy,
  locale: Locale | undefined,
  preferred: readonly (readonly string[])[],
): StrategyRun {
  const takes = (node: number, choice: string) => preferred[node]?.includes(choice) ?? false;
  const most = mostAhead(scored, { takes }, ({ points }) => points)[0] ?? -Infinity;
  return {
    strategy,
    locale,
    share: (Math.max(most, bounds.worst) - bounds.worst) / (bounds.best - bounds.worst),
    mastered: masteredRun(scored, bounds, mastery, { takes }),
  };
}
