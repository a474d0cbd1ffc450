import type { AnyQuestion } from '../kinds/kinds.ts';
import { kindOf } from '../kinds/kinds.ts';
import type { Answer } from '../question-kind.ts';
import type { Estimate } from './estimate.ts';
import { meanEstimate } from './estimate.ts';
import { meanOf, varianceOf } from './moments.ts';
import { shareInterval } from './share-interval.ts';

/** One answer to a question, normalised and not blank, and what its learner earned in all the others, 0 … 1. */
export interface AnswerWithRest {
  readonly answer: Answer;
  readonly rest: number;
}

export interface OptionReport {
  /** A part of an answer, as `QuestionKind.parts` has it. */
  readonly option: string;
  readonly isRight: boolean;
  /** How many of those who answered chose it. */
  readonly share: Estimate;
  /** What those who chose it earned in all other questions; undefined when fewer than five did. */
  readonly rest: Estimate | undefined;
  /** Wrong, and chosen by fewer than one in twenty: it is not a choice. */
  readonly isDead: boolean;
  /**
   * Wrong, and those who chose it know more than those who did not, by more than chance: something is wrong with it,
   * or with the question.
   */
  readonly isAttractive: boolean;
}

const DEAD_BELOW = 1 / 20;

/** Of fewer choosers no mean is told. */
const FEWEST_CHOOSERS = 5;

/** How each option was taken. Empty for an order, a prediction and what is typed, whose options nobody wrote. */
export function reportOptions(
  question: AnyQuestion,
  answers: readonly AnswerWithRest[],
): readonly OptionReport[] {
  if (question.kind === 'ordering' || question.kind === 'predict') return [];
  const kind = kindOf(question);
  const right = kind.rightAnswer(question);
  return kind.parts(question).map((option): OptionReport => {
    const isRight = right.includes(option);
    const rests = (chosen: boolean) =>
      answers.filter(({ answer }) => answer.includes(option) === chosen).map(({ rest }) => rest);
    const [takers, others] = [rests(true), rests(false)];
    const share = takers.length / answers.length;
    const rest =
      takers.length < FEWEST_CHOOSERS
        ? undefined
        : meanEstimate(meanOf(takers), varianceOf(takers), takers.length);
    const isAttractive =
      !isRight && rest !== undefined && others.length > 0 && rest.interval[0] > meanOf(others);
    return {
      option,
      isRight,
      share: { value: share, interval: shareInterval(share, answers.length) },
      rest,
      isDead: !isRight && share < DEAD_BELOW,
      isAttractive,
    };
  });
}
