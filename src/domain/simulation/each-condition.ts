import { eachChoice } from './each-choice.ts';
import type { Condition } from './schema/condition.ts';
import type { Line } from './schema/line.ts';
import type { Simulation } from './schema.ts';

export interface AuthoredCondition {
  readonly condition: Condition;
  /** Where it is written. */
  readonly path: readonly (string | number)[];
}

/** Every condition of a simulation with its place, those inside `all`, `any` and `not` too. */
export function eachCondition(simulation: Simulation): readonly AuthoredCondition[] {
  return [
    ...Object.entries(simulation.scenes).flatMap(([id, { says }]) =>
      ofLines(says, ['scenes', id, 'says']),
    ),
    ...eachChoice(simulation).flatMap(({ choice, path }) => [
      ...ofCondition(choice.when, [...path, 'when']),
      ...ofLines(choice.reply ?? [], [...path, 'reply']),
    ]),
    ...Object.entries(simulation.endings).flatMap(([id, { when }]) =>
      ofCondition(when, ['endings', id, 'when']),
    ),
  ];
}

/**
 * The conditions under which a line of a scene, or of a reply that leads into it, is chosen among variants: what
 * exploring must keep apart to know whether each variant is ever said.
 */
export function conditionsOfLines(simulation: Simulation): (scene: string) => readonly Condition[] {
  return (scene) => {
    const says = simulation.scenes[scene]?.says ?? [];
    const replies = eachChoice(simulation).flatMap(({ choice }) =>
      choice.go === scene ? [choice.reply ?? []] : [],
    );
    return [says, ...replies].flat(2).flatMap(({ when }) => when ?? []);
  };
}

function ofLines(
  lines: Line | readonly Line[],
  path: AuthoredCondition['path'],
): readonly AuthoredCondition[] {
  return Array.isArray(lines)
    ? lines.flatMap(({ when }: Line, at) => ofCondition(when, [...path, at, 'when']))
    : ofCondition((lines as Line).when, [...path, 'when']);
}

function ofCondition(
  condition: Condition | undefined,
  path: AuthoredCondition['path'],
): readonly AuthoredCondition[] {
  if (!condition) return [];
  return [
    { condition, path },
    ...(condition.all ?? []).flatMap((part, at) => ofCondition(part, [...path, 'all', at])),
    ...(condition.any ?? []).flatMap((part, at) => ofCondition(part, [...path, 'any', at])),
    ...ofCondition(condition.not, [...path, 'not']),
  ];
}
