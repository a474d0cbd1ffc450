import type { Rules } from './rules.ts';

/**
 * How likely random play takes each of these choices of a scene, in their order, summing to 1. Where the learner
 * answers a question, as likely as a blind answer comes to it; undefined where all are alike.
 */
export function edgeOdds(
  rules: Rules,
  scene: string,
  edges: readonly { readonly choice: string }[],
): readonly number[] | undefined {
  const odds = rules.scenes[scene]?.asks?.odds;
  return odds && edges.map(({ choice }) => odds[choice] ?? 0);
}
