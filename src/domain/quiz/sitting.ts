import type { LearnerEvent } from '../learner/event.ts';
import type { Confidence } from './confidence.ts';
import type { AnyQuestion } from './kinds/kinds.ts';
import { grade, kindOf } from './kinds/kinds.ts';
import type { Answer } from './question-kind.ts';
import { verdictOf } from './verdict.ts';

/** A learner’s way through a quiz: one round over all questions, then a round over what was not right, as often as wanted. */
export interface Sitting {
  /** 1 in the first round. Also the `attempt` of an answer that is given now. */
  readonly round: number;
  /** The latest answer to each question, by its id, and the round it was given in. */
  readonly answers: ReadonlyMap<string, Given>;
}

interface Given extends HowAnswered {
  readonly answer: Answer;
  readonly round: number;
}

/** What is kept of an answer besides itself. */
export interface HowAnswered {
  /** How many hints had been read; left out where none. */
  readonly hintsSeen?: number | undefined;
  /** How sure the learner said they were; left out where nobody asked. */
  readonly confidence?: Confidence | undefined;
}

export const newSitting: Sitting = { round: 1, answers: new Map() };

/**
 * The latest sitting of a quiz, from a learner's events by time. Answers given inside a lesson do not count.
 * A first attempt at a question that has an answer already begins a new sitting.
 */
export function sittingOf(events: readonly LearnerEvent[], quiz: string): Sitting {
  return events.reduce((sitting, event) => {
    if (event.kind !== 'question-answered' || event.quiz !== quiz || event.from !== 'quiz')
      return sitting;
    const { question, attempt: round } = event;
    const isNew = round === 1 && sitting.answers.has(question);
    const before = isNew ? newSitting : { ...sitting, round };
    const { hintsSeen, confidence } = event;
    return answered(before, question, event.answer as Answer, { hintsSeen, confidence });
  }, newSitting);
}

/** The sitting after one more answer. */
export function answered(
  { round, answers }: Sitting,
  question: string,
  answer: Answer,
  { hintsSeen, confidence }: HowAnswered = {},
): Sitting {
  const given = { answer, round, hintsSeen, confidence };
  return { round, answers: new Map(answers).set(question, given) };
}

/** The sitting at the start of another round, over what was not right. */
export function retried(sitting: Sitting): Sitting {
  return { ...sitting, round: sitting.round + 1 };
}

/** The questions of this round, in the quiz's order: those answered in it, and those still to be asked. */
export function questionsOfRound<Question extends AnyQuestion>(
  questions: readonly Question[],
  { round, answers }: Sitting,
): { readonly done: readonly Question[]; readonly left: readonly Question[] } {
  const isDone = (question: Question) =>
    answers.get(question.id)?.round === round && verdictIn(question) !== 'blank';
  const isLeft = (question: Question) => !isDone(question) && verdictIn(question) !== 'right';
  const verdictIn = (question: Question) =>
    verdictOf(grade(question, answers.get(question.id)?.answer ?? []));
  return { done: questions.filter(isDone), left: questions.filter(isLeft) };
}

/** The latest answer to each of these questions, for `gradeQuiz`. An answer that no longer fits is left out. */
export function answersOf(
  questions: readonly AnyQuestion[],
  { answers }: Sitting,
): ReadonlyMap<string, Answer> {
  return new Map(
    questions.map((question) => [
      question.id,
      kindOf(question).normalize(question, answers.get(question.id)?.answer),
    ]),
  );
}

/** How many hints each latest answer made use of, for `gradeQuiz`. */
export function hintsOf({ answers }: Sitting): ReadonlyMap<string, number> {
  return new Map([...answers].map(([question, { hintsSeen = 0 }]) => [question, hintsSeen]));
}
