import type { Rating } from './rating.ts';

/** A question that a card asked, and what the answer earned. */
export interface Asked {
  readonly quiz: string;
  readonly question: string;
  readonly concept: string;
  /** What the question’s kind calls an answer. */
  readonly answer: unknown;
  readonly points: number;
  readonly possible: number;
}

/** What a learner does with review cards. */
export type ReviewHappened =
  | {
      readonly kind: 'card-reviewed';
      /** As `nameOfCard` writes it. */
      readonly card: string;
      readonly rating: Rating;
      /** Left out where the card showed a term. */
      readonly asked?: Asked | undefined;
    }
  | { readonly kind: 'term-marked'; readonly term: string }
  | { readonly kind: 'term-unmarked'; readonly term: string };
