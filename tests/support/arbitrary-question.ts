import fc from 'fast-check';
import type { Question } from '#domain/quiz/kinds/kinds.schema.ts';
import { kindOf } from '#domain/quiz/kinds/kinds.ts';
import type { MultipleChoiceQuestion } from '#domain/quiz/kinds/multiple-choice.schema.ts';
import type { OrderingQuestion } from '#domain/quiz/kinds/ordering.schema.ts';
import type { SingleChoiceQuestion } from '#domain/quiz/kinds/single-choice.schema.ts';
import { asked, id, options, parts, text } from './arbitrary-parts.ts';
import { arbitraryPlacing } from './arbitrary-placing.ts';
import { arbitraryTyped } from './arbitrary-typed.ts';

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
  items: parts(3, 7),
});

const arbitraryHotspot: fc.Arbitrary<Question> = fc.record({
  kind: fc.constant('hotspot'),
  ...asked,
  figure: fc.record({ ratio: fc.constant(1.5), description: text }),
  areas: options(fc.constant(1)).map((list) =>
    list.map((option, at) => ({ ...option, at: { x: at * 12, y: 0, width: 10, height: 10 } })),
  ),
});

const arbitraryPredict: fc.Arbitrary<Question> = fc.record({
  kind: fc.constant('predict'),
  ...asked,
  from: fc.integer({ min: -6, max: 6 }),
  feeling: fc.integer({ min: -6, max: 6 }),
  because: text,
  tooHigh: text,
  tooLow: text,
});

/** A question of any kind that is not typed, and passes every check. */
export const arbitraryChosen: fc.Arbitrary<Question> = fc.oneof(
  arbitrarySingleChoice,
  arbitraryMultipleChoice,
  arbitraryOrdering,
  arbitraryHotspot,
  arbitraryPredict,
  arbitraryPlacing,
);

/** A question of any kind that passes every check. */
export const arbitraryQuestion: fc.Arbitrary<Question> = fc.oneof(
  { weight: 5, arbitrary: arbitraryChosen },
  { weight: 1, arbitrary: arbitraryTyped },
);

/** A question with something that a page could send, or a record could hold, as its answer. */
export const arbitraryAnswered = arbitraryQuestion.chain((question) => {
  const kind = kindOf(question);
  const known = [...kind.parts(question), ...kind.rightAnswer(question)];
  return fc.record({
    question: fc.constant(question),
    answer: fc.oneof(
      fc.shuffledSubarray(known),
      fc.shuffledSubarray(known, { minLength: known.length }),
      fc.constant(kind.rightAnswer(question)),
      fc.array(id),
      fc.constantFrom('12', '−3 menit', '1.200', 'puncak dan akhir').map((typed) => [typed]),
    ),
  });
});
