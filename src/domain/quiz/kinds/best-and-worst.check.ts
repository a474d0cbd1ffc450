import type { Problem } from '../../shared/problem.ts';
import { problem } from '../../shared/problem.ts';
import type { BestAndWorstQuestion } from './best-and-worst.schema.ts';
import { checkParts } from './parts.check.ts';

/** Whether the acts are told apart; `no-single-best`, `no-single-worst`: whether one is above, and one below all others. */
export function checkBestAndWorst(
  { id, options }: BestAndWorstQuestion,
  path: Problem['path'],
): readonly Problem[] {
  const at = [...path, 'options'];
  const ratings = options.map(({ rating }) => rating);
  const tied = (end: 'best' | 'worst'): readonly Problem[] => {
    const most = end === 'best' ? Math.max(...ratings) : Math.min(...ratings);
    const ids = options.filter(({ rating }) => rating === most).map((act) => `"${act.id}"`);
    if (ids.length === 1) return [];
    return [
      problem(
        `no-single-${end}`,
        at,
        `In question "${id}", ${ids.join(' and ')} are rated ${most} alike, so no act is the ${end}.`,
        `rate one of them ${end === 'best' ? 'above' : 'below'} the others.`,
      ),
    ];
  };
  return [...checkParts(id, 'option', options, at), ...tied('best'), ...tied('worst')];
}
