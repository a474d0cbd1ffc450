import type { Place } from '../lib/question-file.ts';

export interface TermContent {
  readonly term: string;
  readonly definition: string;
  readonly place?: Place | undefined;
}

/** Where the files lie, as seen from the review page. Fetched when a card needs them: all questions at once weigh too much. */
export interface CardFiles {
  /** The folder of the quizzes' files. */
  readonly questions: string;
  /** Every term of the glossary, by id. */
  readonly terms: string;
}
