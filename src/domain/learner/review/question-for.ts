import type { LearnerEvent } from '../event.ts';
import type { Card } from './card.ts';
import type { Askable } from './review-facts.ts';

/** A question by its quiz and id. */
export interface QuestionPlace {
  readonly quiz: string;
  readonly question: string;
}

/**
 * The question that a card asks now; undefined where it asks none. A concept's card asks the one of its questions that
 * was asked longest ago, and first those never asked, in the course's order: who knows one answer by heart is asked
 * another.
 */
export function questionFor(
  card: Card,
  { questions }: Askable,
  events: readonly LearnerEvent[],
): QuestionPlace | undefined {
  if (card.kind === 'term') return undefined;
  if (card.kind === 'question') return { quiz: card.quiz, question: card.question };
  const asked = lastAsked(events);
  return Object.entries(questions)
    .flatMap(([quiz, concepts]) =>
      Object.entries(concepts).flatMap(([question, concept]) =>
        concept === card.concept
          ? { quiz, question, at: asked.get(`${quiz}/${question}`) ?? -1 }
          : [],
      ),
    )
    .reduce<(QuestionPlace & { readonly at: number }) | undefined>(
      (first, each) => (first && first.at <= each.at ? first : each),
      undefined,
    );
}

/** When each question was asked last, by `quiz/question`. */
function lastAsked(events: readonly LearnerEvent[]): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  for (const event of events) {
    const place = event.kind === 'card-reviewed' ? event.asked : event;
    // What a test asks counts once it is handed in.
    if (place === undefined || !('question' in place && 'quiz' in place)) continue;
    const name = `${place.quiz}/${place.question}`;
    last.set(name, Math.max(event.at, last.get(name) ?? -1));
  }
  return last;
}
