import * as singleChoice from './QuestionSingleChoice.svelte';
import type { Kind, QuestionView } from './question-view.ts';

/**
 * How each kind of question is shown. A new kind is added here, and in `src/domain/quiz/kinds`. A browser loads the
 * views that a page asks for, and no other; what is built for a page leaves the others out (`asked-views.ts`). Only the
 * commonest kind is always there: in a file of its own it would weigh more on nearly every page.
 *
 * Each view gets only questions of its own kind, with the words of that kind, which the type of a record cannot say.
 */
const files: Readonly<Record<Exclude<Kind, 'single-choice'>, () => Promise<unknown>>> = {
  'multiple-choice': () => import('./QuestionMultipleChoice.svelte'),
  ordering: () => import('./QuestionOrdering.svelte'),
  'true-false': () => import('./QuestionTrueFalse.svelte'),
  matching: () => import('./QuestionMatching.svelte'),
  sorting: () => import('./QuestionSorting.svelte'),
  cloze: () => import('./QuestionCloze.svelte'),
  'best-and-worst': () => import('./QuestionBestAndWorst.svelte'),
  hotspot: () => import('./QuestionHotspot.svelte'),
  predict: () => import('./QuestionPredict.svelte'),
  'short-answer': () => import('./QuestionShortAnswer.svelte'),
  numeric: () => import('./QuestionNumeric.svelte'),
};

const views = new Map<string, unknown>([['single-choice', singleChoice]]);

/**
 * Loads what shows these questions; to be awaited before one of them is shown, on the server too. Rejects when the connection drops; may
 * be called again.
 */
export async function loadViews(questions: readonly { readonly kind: Kind }[]): Promise<void> {
  const kinds = new Set(questions.map(({ kind }) => kind));
  await Promise.all(
    [...kinds].map(async (kind) => {
      if (kind !== 'single-choice') views.set(kind, await files[kind]());
    }),
  );
}

/** How a kind is shown. `loadViews` was awaited for it. */
export function viewOf(kind: Kind): QuestionView {
  return views.get(kind) as QuestionView;
}
