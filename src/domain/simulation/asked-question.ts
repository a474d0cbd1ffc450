import { factsOf } from '../quiz/kinds/kinds.facts.ts';
import type { Question } from '../quiz/kinds/kinds.schema.ts';
import { kindOf } from '../quiz/kinds/kinds.ts';
import type { Quiz } from '../quiz/schema.ts';
import type { Outcome } from './outcome.ts';
import { outcomeOf, outcomes } from './outcome.ts';

/** The questions that a simulation may ask, by `quiz/question`. */
export type Questions = ReadonlyMap<string, Question>;

/** The questions of quizzes, each given with its slug. */
export function questionsOf(quizzes: Iterable<readonly [string, Quiz]>): Questions {
  return new Map(
    [...quizzes].flatMap(([slug, { questions }]) =>
      questions.map((question) => [`${slug}/${question.id}`, question] as const),
    ),
  );
}

/**
 * What decides which answers are right, and no word of it: options by the alphabet with a star on the right ones, items
 * in their order, what else its kind has. Two questions with one key take each answer alike.
 */
export function keyOf(question: Question): string {
  return `${question.kind} ${factsOf(question).key(question)}`;
}

/** How likely someone who knows nothing comes to each outcome, when every answer is as likely as any other. They sum to 1. */
export function oddsOf(question: Question): Readonly<Record<Outcome, number>> {
  const chances = chancesOf(question);
  const timesOf = (some: typeof chances) => some.reduce((sum, { times }) => sum + times, 0);
  const odds = outcomes.map((outcome) => {
    const ofOutcome = chances.filter((each) => each.outcome === outcome);
    return [outcome, timesOf(ofOutcome) / timesOf(chances)] as const;
  });
  return Object.fromEntries(odds) as Record<Outcome, number>;
}

/** The outcomes that answers to a question can have, from the best, whether a blind one has them or not. */
export function outcomesOf(question: Question): readonly Outcome[] {
  const reached = chancesOf(question).map(({ outcome }) => outcome);
  return outcomes.filter((outcome) => reached.includes(outcome));
}

function chancesOf(
  question: Question,
): readonly { readonly outcome: Outcome; readonly times: number }[] {
  const possible = kindOf(question).possible(question);
  return factsOf(question)
    .blind(question)
    .map(({ points, times }) => ({
      outcome: outcomeOf({ kind: 'graded', points, possible }),
      times,
    }));
}
