import type { Entry } from '#domain/simulation/conversation.ts';
import type { Rules } from '#domain/simulation/rules.ts';
import type { Script } from '#domain/simulation/script.ts';

/**
 * The customers who are there in a scene: in public everybody, otherwise who waits, who speaks, and who feels what is
 * done there. In authored order, the main one first; where a scene names nobody, the main one alone.
 */
export function presentIn(rules: Rules, script: Script, scene: string): readonly string[] {
  const { waiting = [], choices = {} } = rules.scenes[scene] ?? {};
  const told = script.scenes[scene];
  const lines = [
    ...(told?.says ?? []),
    ...Object.values(told?.choices ?? {}).flatMap(({ reply = [] }) => reply),
  ];
  const named = new Set([
    ...waiting,
    ...lines.map(({ by }) => by),
    ...Object.values(choices).flatMap(({ feeling = {} }) => Object.keys(feeling)),
  ]);
  const { main } = rules;
  const present = Object.keys(rules.customers).filter((id) => told?.public || named.has(id));
  if (present.length === 0) return main === undefined ? [] : [main];
  return present.sort((a, b) => Number(b === main) - Number(a === main));
}

/** Whether lines need the names of who says them: several customers are there, or several speak. */
export function hasSeveralVoices(
  rules: Rules,
  script: Script,
  scene: string,
  entries: readonly Entry[],
): boolean {
  const speakers = entries.flatMap((entry) => (entry.kind === 'line' && entry.line.by) || []);
  return presentIn(rules, script, scene).length > 1 || new Set(speakers).size > 1;
}
