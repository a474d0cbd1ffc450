import fc from 'fast-check';
import type { Question } from '#domain/quiz/kinds/kinds.schema.ts';
import type { MultipleChoiceQuestion } from '#domain/quiz/kinds/multiple-choice.schema.ts';
import type { OrderingQuestion } from '#domain/quiz/kinds/ordering.schema.ts';
import type { SingleChoiceQuestion } from '#domain/quiz/kinds/single-choice.schema.ts';

const words = fc.string({ minLength: 1, maxLength: 12 });
const text = fc.record({ id: words, en: words });
const id = fc.stringMatching(/^[a-z]{1,6}$/);

const asked = { id, concept: fc.constantFrom('channel', 'touchpoint', 'peak-end'), prompt: text };

/** 2 … 7 options, of which `right` are right, in any order. */
const options = (right: fc.Arbitrary<number>) =>
  fc
    .tuple(fc.uniqueArray(id, { minLength: 2, maxLength: 7 }), right, text)
    .chain(([ids, right, words]) =>
      fc.shuffledSubarray(
        ids.map((each, index) => ({
          id: each,
          text: words,
          because: words,
          right: index < Math.min(right, ids.length - 1),
        })),
        { minLength: ids.length },
      ),
    );

export const arbitrarySingleChoice: fc.Arbitrary<SingleChoiceQuestion> = fc.record({
  kind: fc.constant('single-choice'),
  ...asked,
  options: options(fc.constant(1)),
  keepOrder: fc.boolean(),
});

export const arbitraryMultipleChoice: fc.Arbitrary<MultipleChoiceQuestion> = fc.record({
  kind: fc.constant('multiple-choice'),
  ...asked,
  options: options(fc.integer({ min: 1, max: 6 })),
  keepOrder: fc.boolean(),
});

export const arbitraryOrdering: fc.Arbitrary<OrderingQuestion> = fc.record({
  kind: fc.constant('ordering'),
  ...asked,
  items: fc
    .uniqueArray(id, { minLength: 3, maxLength: 7 })
    .map((ids) =>
      ids.map((each) => ({ id: each, text: both(each), because: both(`why ${each}`) })),
    ),
});

/** A question of any kind that passes every check. */
export const arbitraryQuestion: fc.Arbitrary<Question> = fc.oneof(
  arbitrarySingleChoice,
  arbitraryMultipleChoice,
  arbitraryOrdering,
);

/** A question with something that a page could send, or a record could hold, as its answer. */
export const arbitraryAnswered = arbitraryQuestion.chain((question) => {
  const ids = ('items' in question ? question.items : question.options).map((part) => part.id);
  return fc.record({
    question: fc.constant(question),
    answer: fc.oneof(
      fc.shuffledSubarray(ids),
      fc.shuffledSubarray(ids, { minLength: ids.length }),
      fc.array(id),
    ),
  });
});

function both(words: string) {
  return { id: words, en: words };
}
