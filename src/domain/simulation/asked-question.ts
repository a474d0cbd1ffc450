import type { Question } from '../quiz/kinds/kinds.schema.ts';
import { grade } from '../quiz/kinds/kinds.ts';
import type { Answer } from '../quiz/question-kind.ts';
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
 * What decides which answers are right, and no word of it: options by the alphabet with a star on the right ones, or
 * items in their order. Two questions with one key take each answer alike.
 */
export function keyOf(question: Question): string {
  switch (question.kind) {
    case 'single-choice':
    case 'multiple-choice': {
      const options = question.options.map(({ id, right }) => (right ? `${id}*` : id));
      return `${question.kind} ${options.sort().join(' ')}`;
    }
    case 'ordering':
      return `${question.kind} ${question.items.map(({ id }) => id).join(' ')}`;
    default:
      return question satisfies never;
  }
}

/** How likely someone who knows nothing comes to each outcome, when every answer is as likely as any other. They sum to 1. */
export function oddsOf(question: Question): Readonly<Record<Outcome, number>> {
  const answers = answersTo(question);
  const reached = answers.map((answer) => outcomeOf(grade(question, answer)));
  const odds = outcomes.map((outcome) => {
    const times = reached.filter((each) => each === outcome).length;
    return [outcome, times / answers.length] as const;
  });
  return Object.fromEntries(odds) as Record<Outcome, number>;
}

/** Every answer that is not blank. At most seven options or items, so at most 5,040. */
function answersTo(question: Question): readonly Answer[] {
  switch (question.kind) {
    case 'single-choice':
      return question.options.map(({ id }) => [id]);
    case 'multiple-choice':
      return subsetsOf(question.options.map(({ id }) => id)).filter(({ length }) => length > 0);
    case 'ordering':
      return ordersOf(question.items.map(({ id }) => id));
    default:
      return question satisfies never;
  }
}

function subsetsOf(ids: Answer): readonly Answer[] {
  return ids.reduce<readonly Answer[]>(
    (subsets, id) => subsets.flatMap((subset) => [subset, [...subset, id]]),
    [[]],
  );
}

function ordersOf(ids: Answer): readonly Answer[] {
  if (ids.length < 2) return [ids];
  return ids.flatMap((first, at) => ordersOf(ids.toSpliced(at, 1)).map((rest) => [first, ...rest]));
}
