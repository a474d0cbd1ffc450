import { problem } from '../../shared/problem.ts';
import type { Proof } from './material.ts';

/** How many competencies a simulation must score, so that its points say more than one thing. */
const FEWEST = 3;

/**
 * `competencies-too-few`; `competency-never-missed`: every run earns the same, so that it measures nothing;
 * `nothing-to-win`: best and worst of the whole are the same.
 */
export const competencies: Proof = ({ prospects }) => {
  const bounds = Object.entries(prospects.competencies);
  const few = problem(
    'competencies-too-few',
    ['scenes'],
    `It scores ${bounds.length} of the competencies (${bounds.map(([id]) => id).join(', ') || 'none'}).`,
    `score at least ${FEWEST}: \`scores: { notice: 2 }\` on the choices that show them.`,
  );
  const flat = bounds
    .filter(([, { best, worst }]) => best === worst)
    .map(([id, { best }]) =>
      problem(
        'competency-never-missed',
        ['scenes'],
        `Every run earns ${best} for "${id}", whatever is chosen, so it measures nothing.`,
        'let a choice that misses it stand beside each that shows it.',
      ),
    );
  const nothing = problem(
    'nothing-to-win',
    ['scenes'],
    'The best run and the worst have the same points.',
    'score the choices by what they show.',
  );
  const won = (prospects.best[0]?.points ?? 0) > (prospects.worst[0] ?? 0);
  return [...(bounds.length < FEWEST ? [few] : []), ...flat, ...(won ? [] : [nothing])];
};
