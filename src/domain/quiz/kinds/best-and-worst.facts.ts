import type { KindFacts } from '../kind-facts.ts';
import type { BestAndWorst } from './best-and-worst.ts';
import { bestAndWorst, pointsOfNaming } from './best-and-worst.ts';
import { matched } from './slots.facts.ts';

/** A blind answer names any two acts. */
export const bestAndWorstFacts: KindFacts<BestAndWorst> = {
  blind: (question) =>
    question.options.flatMap((best) =>
      question.options
        .filter((worst) => worst !== best)
        .map((worst) => ({ points: pointsOfNaming(question, best.id, worst.id), times: 1 })),
    ),
  key: ({ options }) =>
    options
      .map(({ id, rating }) => `${id}:${rating}`)
      .sort()
      .join(' '),
  interaction: (question) => ({
    type: 'matching',
    correct: [matched(bestAndWorst.rightAnswer(question))],
  }),
  response: (_question, answer) => matched(answer),
};
