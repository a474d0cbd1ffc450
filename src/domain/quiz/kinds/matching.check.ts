import type { Problem } from '../../shared/problem.ts';
import type { MatchingQuestion } from './matching.schema.ts';
import { checkId, checkText } from './parts.check.ts';

/** Whether every left side, and every right side with the extras, is told from the others. */
export function checkMatching(
  { id, pairs, extras }: MatchingQuestion,
  path: Problem['path'],
): readonly Problem[] {
  const lefts = pairs.map((pair) => ({ id: pair.id, text: pair.left }));
  const rights = [...pairs.map((pair) => ({ id: pair.id, text: pair.right })), ...extras];
  return [
    ...lefts.flatMap((_left, at) =>
      checkText(id, 'left side', lefts, at, [...path, 'pairs', at, 'left']),
    ),
    ...rights.flatMap((_right, at) => {
      const isExtra = at >= pairs.length;
      const here = isExtra ? [...path, 'extras', at - pairs.length] : [...path, 'pairs', at];
      return [
        ...checkId(id, 'right side', rights, at, [...here, 'id']),
        ...checkText(id, 'right side', rights, at, [...here, isExtra ? 'text' : 'right']),
      ];
    }),
  ];
}
