import type { Problem } from '../shared/problem.ts';
import { problem } from '../shared/problem.ts';
import type { Questions } from './asked-question.ts';
import { outcomesOf } from './asked-question.ts';
import type { Simulation } from './schema.ts';

/**
 * `outcome-missing`: a question that can be answered in part, and nothing said of what follows then.
 * `outcome-impossible`: the other way round. Of questions that are not known nothing is said here.
 */
export function checkOutcomes({ scenes }: Simulation, questions: Questions): readonly Problem[] {
  return Object.entries(scenes).flatMap(([scene, { asks = '', outcomes }]) => {
    const question = questions.get(asks);
    if (!question || !outcomes) return [];
    const isPossible = outcomesOf(question).includes('partly');
    const path = ['scenes', scene, 'outcomes'];
    if (isPossible && !outcomes.partly) {
      return problem(
        'outcome-missing',
        path,
        `Scene "${scene}" asks "${asks}", which can be answered in part, and does not say what follows then.`,
        'add `partly` between `right` and `wrong`, with what follows, `because` and `go`.',
      );
    }
    if (!isPossible && outcomes.partly) {
      return problem(
        'outcome-impossible',
        [...path, 'partly'],
        `Scene "${scene}" says what follows when "${asks}" is answered in part, and no answer to it is: each is right or wrong.`,
        'remove `partly`, or ask a question with several right options or with an order.',
      );
    }
    return [];
  });
}
