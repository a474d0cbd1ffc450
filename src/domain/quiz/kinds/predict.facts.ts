import { BETWEEN_LIMITS } from '../kind-facts.ts';
import type { KindFacts } from '../kind-facts.ts';
import type { Predict } from './predict.ts';
import { pointsAt, predict } from './predict.ts';

/** A blind answer is any of the thirteen places. */
export const predictFacts: KindFacts<Predict> = {
  blind: (question) =>
    predict
      .parts(question)
      .map((place) => ({ points: pointsAt(question, Number(place)), times: 1 })),
  key: ({ feeling }) => String(feeling),
  interaction: ({ feeling }) => ({
    type: 'numeric',
    correct: [`${feeling}${BETWEEN_LIMITS}${feeling}`],
  }),
  response: (_question, [place = '']) => place,
};
