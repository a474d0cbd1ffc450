import type { Problem } from '../../shared/problem.ts';
import { checkOneRight } from './one-right.check.ts';
import { checkParts } from './parts.check.ts';
import { checkPointsAtOthers } from './points-at-others.check.ts';
import type { TrueFalseQuestion } from './true-false.schema.ts';

/** Whether the reasons are told apart, and one of them is right. */
export function checkTrueFalse(
  { id, reasons }: TrueFalseQuestion,
  path: Problem['path'],
): readonly Problem[] {
  const at = [...path, 'reasons'];
  return [
    ...checkParts(id, 'reason', reasons, at),
    ...checkOneRight(`question "${id}"`, 'reason', reasons, at),
    ...checkPointsAtOthers(id, 'reason', reasons, at),
  ];
}
