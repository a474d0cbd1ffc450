import type { Component } from 'svelte';
import type { LocalizedQuestion } from '#domain/quiz/localized-question.ts';
import type { Answer } from '#domain/quiz/question-kind.ts';
import type { QuestionWords } from '#i18n/quiz.ts';
import QuestionMultipleChoice from './QuestionMultipleChoice.svelte';
import QuestionOrdering from './QuestionOrdering.svelte';
import QuestionSingleChoice from './QuestionSingleChoice.svelte';

/** What the component of a kind gets. It shows options or items; prompt, button and verdict stand around it. */
export interface QuestionViewProps<Question> {
  /** Unique on the page. */
  readonly id: string;
  readonly question: Question;
  /** The ids of the options or items to show, in order. */
  readonly order: readonly string[];
  readonly answer: Answer;
  readonly choose: (answer: Answer) => void;
  /** Once graded, it shows what is right, what was chosen, and the reasons. */
  readonly graded: boolean;
  /** With those of its kind; its own props name them. */
  readonly words: QuestionWords;
}

interface QuestionView {
  readonly View: Component<QuestionViewProps<LocalizedQuestion>>;
  /** The answer that stands before the learner has done anything; the order shown is given. */
  readonly begin: (order: readonly string[]) => Answer;
}

/**
 * How each kind of question is shown. A new kind is added here, and in `src/domain/quiz/kinds`. Each view gets only
 * questions of its own kind, with the words of that kind, which the type of a record cannot say.
 */
export const questionViews = {
  'single-choice': { View: QuestionSingleChoice, begin: () => [] },
  'multiple-choice': { View: QuestionMultipleChoice, begin: () => [] },
  ordering: { View: QuestionOrdering, begin: (order: readonly string[]) => order },
} as unknown as Readonly<Record<LocalizedQuestion['kind'], QuestionView>>;
