/** Where a quiz leads. */
export interface QuizLinks {
  /** The paragraph that explains each concept, by the concept's id. */
  readonly concepts: Readonly<Record<string, { readonly name: string; readonly href: string }>>;
  readonly map: string;
  /** The simulation that practises what its lesson teaches; undefined where none does. */
  readonly play: { readonly title: string; readonly href: string } | undefined;
  /** The lesson after this quiz's; undefined at the end of the course. */
  readonly next: { readonly title: string; readonly href: string } | undefined;
}
