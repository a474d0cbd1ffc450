import type { LocalizedQuestion } from '#domain/quiz/localized-question.ts';
import type { QuestionWords } from '#i18n/question.ts';

/** The questions that a simulation asks, by `quiz/question`, with the words of their kinds. */
export interface Asked {
  readonly questions: Readonly<Record<string, LocalizedQuestion>>;
  readonly words: QuestionWords;
}
