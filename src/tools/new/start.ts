/** What `npm run new` would write, or why it would not. */
export type Start =
  | {
      readonly kind: 'started';
      /** Each file that is new or changed, by its path from the root, with its whole text. */
      readonly files: ReadonlyMap<string, string>;
      /** What the author is told to do next. */
      readonly next: string;
    }
  | { readonly kind: 'refused'; readonly why: string };

export function refuse(why: string): Start {
  return { kind: 'refused', why };
}
