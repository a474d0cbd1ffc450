import type { Problem } from '../../shared/problem.ts';
import { problem } from '../../shared/problem.ts';
import type { Noun } from './parts.check.ts';

/** Whether just one of several is right. `of` says of what they are the options, as in `question "which-moment"`. */
export function checkOneRight(
  of: string,
  noun: Noun,
  options: readonly { readonly id: string; readonly right: boolean }[],
  path: Problem['path'],
): readonly Problem[] {
  const right = options.filter((option) => option.right).map(({ id }) => `"${id}"`);
  if (right.length === 1) return [];
  if (right.length === 0) {
    return [
      problem(
        'no-right-option',
        path,
        `No ${noun} of ${of} is right, so nobody can answer it.`,
        'mark the right one with "right: true".',
      ),
    ];
  }
  return [
    problem(
      'several-right-options',
      path,
      `Of the ${noun}s of ${of}, ${right.join(' and ')} are right; a learner can choose one only.`,
      'leave one right.',
    ),
  ];
}
