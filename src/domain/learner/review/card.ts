/** What a card brings back: a question that was answered, a concept that cost points, or a term that was marked. */
export type Card =
  | { readonly kind: 'question'; readonly quiz: string; readonly question: string }
  /** Asks one question after the other on its concept. */
  | { readonly kind: 'concept'; readonly concept: string }
  | { readonly kind: 'term'; readonly term: string };

/** A card by its permanent name: `question/touchpoints/the-new-fridge`, `concept/channel`, `term/touchpoint`. */
export function nameOfCard(card: Card): string {
  switch (card.kind) {
    case 'question':
      return `question/${card.quiz}/${card.question}`;
    case 'concept':
      return `concept/${card.concept}`;
    case 'term':
      return `term/${card.term}`;
    default:
      return card satisfies never;
  }
}

/** The card of this name; undefined where it names none, as in a record that was written elsewhere. */
export function cardNamed(name: string): Card | undefined {
  const [kind, id = '', question] = name.split('/');
  if (id === '') return undefined;
  if (kind === 'question' && question) return { kind, quiz: id, question };
  if (kind === 'concept' && question === undefined) return { kind, concept: id };
  if (kind === 'term' && question === undefined) return { kind, term: id };
  return undefined;
}
