import { withoutCode } from './prose.ts';

/** What a lesson’s prose points at, by which component, and where: characters from the start of the body. */
export interface BodyReference {
  readonly kind: 'concept' | 'term' | 'source' | 'question';
  readonly id: string;
  readonly offset: number;
}

const kinds: Readonly<Record<string, BodyReference['kind']>> = {
  Concept: 'concept',
  Term: 'term',
  Source: 'source',
  Ask: 'question',
};

/**
 * The references of a lesson body in the order of the text, repeated ones included.
 * Reads `<Concept id>`, `<Term id>`, `<Source id>` and `<Ask question>`; code and comments are left out.
 */
export function referencesOf(body: string): readonly BodyReference[] {
  const prose = withoutCode(body);
  return [...prose.matchAll(/<(Concept|Term|Source|Ask)\s[^>]*?\b(?:id|question)="([^"]*)"/g)].map(
    ({ 1: component = '', 2: id = '', index }) => ({
      kind: kinds[component] ?? 'term',
      id,
      offset: index,
    }),
  );
}

/** The sources a lesson body cites, each once, in the order that numbers them. */
export function citedSources(body: string): readonly string[] {
  const cited = referencesOf(body).filter((reference) => reference.kind === 'source');
  return [...new Set(cited.map((reference) => reference.id))];
}
