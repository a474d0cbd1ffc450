import type { Problem } from '../../shared/problem.ts';

/** What has to be mended before points mean anything: the best line, luck and strategies all follow from where runs go. */
const causes: ReadonlySet<string> = new Set([
  'dead-end',
  'unreachable-scene',
  'unreachable-choice',
  'unreachable-ending',
]);

/** Whether the proofs of points have to wait: while they do, they would only report consequences of these problems. */
export function pointsWait(problems: readonly Pick<Problem, 'code'>[]): boolean {
  return problems.some(({ code }) => causes.has(code));
}
