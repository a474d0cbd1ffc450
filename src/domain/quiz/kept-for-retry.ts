import type { AnyQuestion } from './kinds/kinds.ts';
import { grade, kindOf } from './kinds/kinds.ts';
import type { Answer } from './question-kind.ts';
import { verdictOf } from './verdict.ts';

/**
 * What of an answer stands when its question is tried again, so that only what was wrong is asked: the options, places
 * and gaps that were right. Of an order, and of anything that cannot stand by half, nothing stands.
 */
export function keptForRetry(question: AnyQuestion, answer: Answer): Answer {
  const kind = kindOf(question);
  const given = kind.normalize(question, answer);
  if (verdictOf(grade(question, given)) === 'right') return given;
  const right = kind.rightAnswer(question);
  return kind.normalize(
    question,
    given.filter((part) => right.includes(part)),
  );
}
