import { BETWEEN_PARTS } from '../kind-facts.ts';
import type { KindFacts } from '../kind-facts.ts';
import type { Ordering } from './ordering.ts';
import { ordering, tau } from './ordering.ts';

/** A blind answer is any of the orders there are. */
export const orderingFacts: KindFacts<Ordering> = {
  blind: ({ items }) => {
    const pairs = (items.length * (items.length - 1)) / 2;
    return ordersByInversions(items.length).map((times, outOfOrder) => ({
      points: tau(pairs - outOfOrder, pairs),
      times,
    }));
  },
  key: ({ items }) => items.map(({ id }) => id).join(' '),
  interaction: (question) => ({
    type: 'sequencing',
    correct: [ordering.rightAnswer(question).join(BETWEEN_PARTS)],
  }),
  response: (_question, answer) => answer.join(BETWEEN_PARTS),
};

/** How many orders of so many items have 0, 1, 2 … pairs out of order: the last item stands before 0 … all of the others. */
function ordersByInversions(items: number): readonly number[] {
  if (items < 2) return [1];
  const before = ordersByInversions(items - 1);
  return Array.from({ length: before.length + items - 1 }, (_, inversions) =>
    before
      .slice(Math.max(0, inversions - items + 1), inversions + 1)
      .reduce((sum, times) => sum + times, 0),
  );
}
