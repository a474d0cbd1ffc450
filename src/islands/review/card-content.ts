import type { LocalizedQuestion } from '#domain/quiz/localized-question.ts';

/** The paragraph of a lesson that explains a concept. */
export interface Place {
  /** The concept's name. */
  readonly concept: string;
  readonly lesson: string;
  readonly href: string;
}

/** What the file of a quiz holds for its cards. */
export interface QuestionFile {
  readonly questions: readonly LocalizedQuestion[];
  /** By concept, as seen from the review page. */
  readonly places: Readonly<Record<string, Place>>;
}

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
