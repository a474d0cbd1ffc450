import { BETWEEN_MATCHED, BETWEEN_PARTS } from '../kind-facts.ts';
import type { Chance, KindFacts } from '../kind-facts.ts';
import type { Answer } from '../question-kind.ts';
import { atLeastNothing, lossIn, partOf, slotAndValue } from './slots.ts';
import type { Slot } from './slots.ts';

/** The facts of a kind whose questions are several places to fill. A blind answer fills them all. */
export function slotFacts<Question>(
  slotsOf: (question: Question) => readonly Slot[],
): KindFacts<Question> {
  return {
    blind: (question) => blindOver(slotsOf(question)),
    key: (question) =>
      slotsOf(question)
        .map(({ id, values, right }) => {
          const marked = values.map((value) => (value === right ? `${value}*` : value));
          return `${id}:${marked.sort().join(',')}`;
        })
        .sort()
        .join(' '),
    interaction: (question) => ({
      type: 'matching',
      correct: [matched(slotsOf(question).map(({ id, right }) => partOf(id, right)))],
    }),
    response: (_question, answer) => matched(answer),
  };
}

/** An answer of places and values as `place[.]value[,]place[.]value`. */
export function matched(answer: Answer): string {
  return answer.map((part) => slotAndValue(part).join(BETWEEN_MATCHED)).join(BETWEEN_PARTS);
}

/** The sums that the places can come to, one place after the other, and in how many ways. */
function blindOver(slots: readonly Slot[]): readonly Chance[] {
  const sums = slots.reduce<readonly Chance[]>(
    (before, slot) =>
      merged(
        before.flatMap(({ points, times }) => [
          { points: points + 1, times },
          { points: points + lossIn(slot), times: times * (slot.values.length - 1) },
        ]),
      ),
    [{ points: 0, times: 1 }],
  );
  return merged(
    sums.map(({ points, times }) => ({ points: atLeastNothing(points / slots.length), times })),
  );
}

function merged(chances: readonly Chance[]): readonly Chance[] {
  const byPoints = new Map<string, Chance>();
  for (const { points, times } of chances) {
    const name = points.toFixed(9);
    byPoints.set(name, { points, times: times + (byPoints.get(name)?.times ?? 0) });
  }
  return [...byPoints.values()];
}
