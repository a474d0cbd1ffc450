/**
 * What a learner answered: the ids of options chosen, or of items in their order. Empty is blank.
 * Strings only, so that an answer is kept, exported and read again as it is.
 */
export type Answer = readonly string[];

/**
 * What an answer earned, 0 … possible. A question that was not answered is blank: it earns nothing, and is not wrong.
 */
export type Grade =
  | { readonly kind: 'blank' }
  | { readonly kind: 'graded'; readonly points: number; readonly possible: number };

/**
 * One kind of question, as data in and data out. `Question` is the least that grading needs of it, so that it takes
 * a question as its author wrote it and as a learner reads it alike; no word of it can change a grade.
 *
 * What is checked of a kind when it is written stands beside it, in `<kind>.schema.ts` and `<kind>.check.ts`; how it
 * is shown, in `src/islands/quiz`.
 */
export interface QuestionKind<Question> {
  grade(question: Question, answer: Answer): Grade;
  /** The most that an answer can earn. */
  possible(question: Question): number;
  /** The answer that earns all. */
  rightAnswer(question: Question): Answer;
  /**
   * Whatever a record holds, as an answer to this question as it is now: ids it does not have are left out, and what
   * then answers nothing is blank. Normalising twice changes nothing.
   */
  normalize(question: Question, answer: unknown): Answer;
  /** The ids of its options or items, as they are shown. The same seed gives the same order everywhere. */
  order(question: Question, seed: number): readonly string[];
}

/** The strings in whatever a record holds, each once. */
export function stringsIn(answer: unknown): Answer {
  const strings = Array.isArray(answer) ? answer.filter((each) => typeof each === 'string') : [];
  return [...new Set(strings)];
}
