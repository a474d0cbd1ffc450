import type { LocalizedQuestion } from '#domain/quiz/localized-question.ts';

/** The paragraph of a lesson that explains a concept. */
export interface Place {
  /** The concept's name. */
  readonly concept: string;
  readonly lesson: string;
  readonly href: string;
}

/** What the file of a quiz holds, for pages that fetch their questions: addresses are as seen from the review page. */
export interface QuestionFile {
  readonly questions: readonly LocalizedQuestion[];
  /** By concept. */
  readonly places: Readonly<Record<string, Place>>;
}
