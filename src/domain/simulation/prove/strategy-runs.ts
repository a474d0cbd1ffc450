import type { Locale } from '../../shared/locale.ts';
import { locales } from '../../shared/locale.ts';
import { shareOf } from '../score.ts';
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
  const offers = offersIn(material);
  return strategies.flatMap((strategy) => {
    const worded = wordedStrategies.has(strategy);
    return (worded ? locales : locales.slice(0, 1)).flatMap((locale) => {
      const taken = new Map(
        [...new Set(offers)].map((offer) => [offer, likedOf(material, offer, strategy, locale)]),
      );
      const isChoosy = [...taken].some(
        ([{ scene, open }, preferred]) =>
          preferred.size < open.length && !material.rules.scenes[scene]?.asks,
      );
      if (!isChoosy) return [];
      const byNode = offers.map((offer) => taken.get(offer));
      const takes = (node: number, choice: string) => byNode[node]?.has(choice) ?? false;
      return { strategy, locale: worded ? locale : undefined, ...runOf(material, takes) };
    });
  });
}

/** What is open in a node. Nodes that offer the same share one. */
interface Offer {
  readonly scene: string;
  readonly open: readonly string[];
}

/** By node what it offers. */
function offersIn({ graph }: Material): readonly Offer[] {
  const known = new Map<string, Offer>();
  return graph.nodes.map(({ state: { scene }, edges }) => {
    const open = edges.map(({ choice }) => choice);
    const key = [scene, ...open].join();
    const offer = known.get(key) ?? { scene, open };
    known.set(key, offer);
    return offer;
  });
}

function likedOf(
  { rules, simulation }: Material,
  { scene, open }: Offer,
  strategy: Strategy,
  locale: Locale,
): ReadonlySet<string> {
  return new Set(liked(strategy, { rules, simulation, locale }, scene, open));
}

function runOf(
  { scored, bounds, mastery }: Material,
  takes: (node: number, choice: string) => boolean,
): Pick<StrategyRun, 'share' | 'mastered'> {
  const most = mostAhead(scored, { takes }, ({ points }) => points)[0] ?? -Infinity;
  const share = shareOf(Math.max(most, bounds.worst), bounds);
  const mastered = share < mastery ? undefined : masteredRun(scored, bounds, mastery, { takes });
  return { share, mastered };
}
