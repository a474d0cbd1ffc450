/**
 * What a learner answered, in parts: the ids of options chosen; the ids of items in their order; `slot:value` where
 * something is chosen for each of several places; or, where the learner types, the text. Empty is blank.
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
 * a question as its author wrote it and as a learner reads it alike; no word that is only read can change a grade.
 *
 * What is checked of a kind when it is written stands beside it, in `<kind>.schema.ts` and `<kind>.check.ts`; its
 * odds and its form in other systems, which no page needs, in `<kind>.facts.ts`; how it is shown, in `src/islands`.
 */
export interface QuestionKind<Question> {
  grade(question: Question, answer: Answer): Grade;
  /** The most that an answer can earn. */
  possible(question: Question): number;
  /** The answer that earns all. Where several do, the one to show. */
  rightAnswer(question: Question): Answer;
  /**
   * Whatever a record holds, as an answer to this question as it is now: ids it does not have are left out, and what
   * then answers nothing is blank. Normalising twice changes nothing.
   */
  normalize(question: Question, answer: unknown): Answer;
  /**
   * The ids of its options or items, as they are shown: those of them that are shuffled. Empty where nothing is. The
   * same seed gives the same order everywhere.
   */
  order(question: Question, seed: number): readonly string[];
  /** Everything that an answer can be made of, part by part. Empty where the learner types. */
  parts(question: Question): readonly string[];
}

/** The strings in whatever a record holds, each once. */
export function stringsIn(answer: unknown): Answer {
  const strings = Array.isArray(answer) ? answer.filter((each) => typeof each === 'string') : [];
  return [...new Set(strings)];
}
