import type { KindFacts } from '../kind-facts.ts';
import { bestAndWorstFacts } from './best-and-worst.facts.ts';
import { multipleChoiceFacts, singleChoiceFacts } from './choice.facts.ts';
import { slotsOfCloze } from './cloze.ts';
import { hotspotFacts } from './hotspot.facts.ts';
import type { AnyQuestion } from './kinds.ts';
import { slotsOfMatching } from './matching.ts';
import { numericFacts } from './numeric.facts.ts';
import { orderingFacts } from './ordering.facts.ts';
import { predictFacts } from './predict.facts.ts';
import { shortAnswerFacts } from './short-answer.facts.ts';
import { slotFacts } from './slots.facts.ts';
import { slotsOfSorting } from './sorting.ts';
import { slotsOfTrueFalse } from './true-false.ts';

const facts = {
  'single-choice': singleChoiceFacts,
  'multiple-choice': multipleChoiceFacts,
  ordering: orderingFacts,
  'true-false': slotFacts(slotsOfTrueFalse),
  matching: slotFacts(slotsOfMatching),
  sorting: slotFacts(slotsOfSorting),
  cloze: slotFacts(slotsOfCloze),
  'best-and-worst': bestAndWorstFacts,
  hotspot: hotspotFacts,
  predict: predictFacts,
  'short-answer': shortAnswerFacts,
  numeric: numericFacts,
} satisfies Readonly<Record<AnyQuestion['kind'], unknown>>;

/** What is known of a question's kind beyond grading. Not for pages: see `kinds.ts`. */
export function factsOf(question: AnyQuestion): KindFacts<AnyQuestion> {
  return facts[question.kind] as KindFacts<AnyQuestion>;
}
