import type { Component } from 'svelte';
import type { LocalizedQuestion } from '#domain/quiz/localized-question.ts';
import type { Answer } from '#domain/quiz/question-kind.ts';
import type { QuestionWords } from '#i18n/question.ts';
import type { WordsOfKind } from '#i18n/question-kinds.ts';

export type Kind = LocalizedQuestion['kind'];

export type QuestionOf<Of extends Kind> = Extract<LocalizedQuestion, { readonly kind: Of }>;

/** What the component of a kind gets. It shows options or items; prompt, button and verdict stand around it. */
export interface QuestionViewProps<Of extends Kind> {
  /** Unique on the page. */
  readonly id: string;
  readonly question: QuestionOf<Of>;
  /** What is shuffled, in the order to show: see `QuestionKind.order`. */
  readonly order: readonly string[];
  /** What is chosen. When the component is mounted, what stands already. */
  readonly answer: Answer;
  readonly choose: (answer: Answer) => void;
  /** Once graded, it shows what is right, what was chosen, and the reasons. */
  readonly graded: boolean;
  readonly words: QuestionWords & WordsOfKind<Of>;
}

/** A file `Question<Kind>.svelte`: how a kind of question is shown. */
export interface QuestionView {
  readonly default: Component<QuestionViewProps<Kind>>;
  /** The answer that stands before the learner has done anything. Left out, none does. */
  readonly begin?: (question: LocalizedQuestion, order: readonly string[]) => Answer;
  /** The word that says what is missing while the answer is blank. Left out, `choose`. */
  readonly blank?: string;
}
