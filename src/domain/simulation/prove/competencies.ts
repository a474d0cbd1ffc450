import { problem } from '../../shared/problem.ts';
import { eachChoice } from '../each-choice.ts';
import type { Proof } from './material.ts';

/** How many competencies a simulation must score, so that its points say more than one thing. */
const FEWEST = 3;

/**
 * `competencies-too-few`; `competency-never-scored`: it is named, and no run earns a point for it;
 * `competency-never-missed`: every run earns the same for it. Either way it measures nothing.
 */
export const competencies: Proof = ({ simulation, prospects }) => {
  const bounds = new Map(Object.entries(prospects.competencies));
  const scored = [...bounds].filter(([, { best }]) => best > 0).map(([id]) => id);
  const named = eachChoice(simulation).flatMap(({ choice, path }) =>
    Object.keys(choice.scores).map((id) => [id, [...path, 'scores', id]] as const),
  );
  const few = problem(
    'competencies-too-few',
    ['scenes'],
    `It scores ${scored.length} of the competencies (${scored.join(', ') || 'none'}).`,
    `score at least ${FEWEST}: \`scores: { notice: 2 }\` on the choices that show them.`,
  );
  const flat = [...new Map(named.toReversed())].toReversed().flatMap(([id, path]) => {
    const { best = 0, worst = 0 } = bounds.get(id) ?? {};
    if (best === 0) {
      return problem(
        'competency-never-scored',
        path,
        `No run earns a point for "${id}".`,
        'score it on a choice that can be taken, or remove it here.',
      );
    }
    if (best > worst) return [];
    return problem(
      'competency-never-missed',
      path,
      `Every run earns ${best} for "${id}", whatever is chosen, so it measures nothing.`,
      'let a choice that misses it stand beside each that shows it.',
    );
  });
  return [...(scored.length < FEWEST ? [few] : []), ...flat];
};
