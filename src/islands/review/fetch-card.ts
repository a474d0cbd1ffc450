import type { Card } from '#domain/learner/review/card.ts';
import type { QuestionPlace } from '#domain/learner/review/question-for.ts';
import type { LocalizedQuestion } from '#domain/quiz/localized-question.ts';
import { fetchOnce } from '../lib/fetch-once.ts';
import type { Place, QuestionFile } from '../lib/question-file.ts';
import { loadViews } from '../lib/question/question-views.ts';
import type { CardFiles, TermContent } from './card-content.ts';

/** What a card shows. */
export type CardContent =
  | {
      readonly kind: 'question';
      readonly quiz: string;
      readonly question: LocalizedQuestion;
      readonly place: Place | undefined;
    }
  | ({ readonly kind: 'term' } & TermContent);

/** Fetches what a card shows; `place` is the question that it asks. Rejects where that cannot be had now. */
export async function fetchCard(
  card: Card,
  place: QuestionPlace | undefined,
  { questions, terms }: CardFiles,
): Promise<CardContent> {
  if (card.kind === 'term') {
    const all = await fetchOnce<Readonly<Record<string, TermContent>>>(terms);
    return { kind: 'term', ...found(all[card.term]) };
  }
  const { quiz, question: id } = found(place);
  const file = await fetchOnce<QuestionFile>(`${questions}${quiz}.json`);
  const question = found(file.questions.find((each) => each.id === id));
  await loadViews([question]);
  return { kind: 'question', quiz, question, place: file.places[question.concept] };
}

function found<T>(value: T | undefined): T {
  if (value === undefined)
    throw new Error('The course has changed since this page was opened. Reload the page.');
  return value;
}
