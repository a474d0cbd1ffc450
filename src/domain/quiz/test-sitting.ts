import type { EventOf, LearnerEvent } from '../learner/event.ts';
import { byTime } from '../learner/merge-events.ts';
import type { Confidence } from './confidence.ts';
import type { AnyQuestion } from './kinds/kinds.ts';
import { kindOf } from './kinds/kinds.ts';
import type { Answer } from './question-kind.ts';

/** One draw of a test, and what the learner has answered so far. */
export interface TestSitting {
  /** It names the sitting, and decides the order of options. */
  readonly seed: number;
  /** In the order asked, each as `quiz/question`. */
  readonly drawn: readonly string[];
  /** The latest answer to each question, by `quiz/question`. */
  readonly answers: ReadonlyMap<string, TestAnswer>;
  /** Undefined until it is handed in. */
  readonly finished: EventOf<'test-finished'> | undefined;
}

export interface TestAnswer {
  /** As the record holds it; what it means today, the question’s kind says. */
  readonly answer: unknown;
  readonly confidence?: Confidence | undefined;
}

/**
 * The sitting of a test that was begun last; undefined before the first. Events may come in any order. What was
 * answered after it was handed in, as another tab may, does not count.
 */
export function testSittingOf(
  events: readonly LearnerEvent[],
  test: string,
): TestSitting | undefined {
  const sorted = events.toSorted(byTime);
  const begun = sorted.findLast(
    (event): event is EventOf<'test-begun'> => event.kind === 'test-begun' && event.test === test,
  );
  if (!begun) return undefined;
  const { seed, drawn } = begun;
  return sorted.reduce(
    (sitting, event) => {
      if (sitting.finished || !('seed' in event) || event.kind === 'run-started') return sitting;
      if (event.test !== test || event.seed !== seed) return sitting;
      if (event.kind === 'test-answered') return testAnswered(sitting, event.question, event);
      return event.kind === 'test-finished' ? { ...sitting, finished: event } : sitting;
    },
    newTestSitting(seed, drawn),
  );
}

/** A draw of which nothing is answered yet. */
export function newTestSitting(seed: number, drawn: readonly string[]): TestSitting {
  return { seed, drawn, answers: new Map(), finished: undefined };
}

/** The answer to each question, as the question is today; their ids are `quiz/question`. Blank where there is none. */
export function testAnswersOf(
  questions: readonly AnyQuestion[],
  sitting: TestSitting | undefined,
): ReadonlyMap<string, Answer> {
  return new Map(
    questions.map((question) => {
      const kept = sitting?.answers.get(question.id)?.answer;
      return [question.id, kindOf(question).normalize(question, kept)];
    }),
  );
}

/** The sitting after one more answer, or another one to the same question. */
export function testAnswered(
  sitting: TestSitting,
  question: string,
  { answer, confidence }: TestAnswer,
): TestSitting {
  const given = { answer, ...(confidence && { confidence }) };
  return { ...sitting, answers: new Map(sitting.answers).set(question, given) };
}

/** The best that a test came to, of what was possible, 0 … 1; undefined where none was handed in. */
export function bestTestShare(events: readonly LearnerEvent[], test: string): number | undefined {
  const shares = events.flatMap((event) =>
    event.kind === 'test-finished' && event.test === test && event.possible > 0
      ? event.points / event.possible
      : [],
  );
  return shares.length > 0 ? Math.max(...shares) : undefined;
}
