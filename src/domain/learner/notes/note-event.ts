import type { Locale } from '../../shared/locale.ts';

/** A paragraph of a lesson, as a note keeps it. */
export interface NotedPlace {
  readonly lesson: string;
  /** A lesson's two languages are two texts. */
  readonly locale: Locale;
  /** As `placeKey` writes it. */
  readonly place: string;
}

/** What a learner notes in the margin. Of each place the last word counts. */
export type NoteHappened =
  | (NotedPlace & {
      readonly kind: 'note-written';
      /** Empty when the note is taken away. */
      readonly text: string;
      /** How the paragraph begins, so that a note can be read without it. */
      readonly excerpt: string;
    })
  | (NotedPlace & { readonly kind: 'bookmark-set'; readonly excerpt: string })
  | (NotedPlace & { readonly kind: 'bookmark-unset' });

/** The longest note there is, in characters. */
export const longestNote = 5000;
/** The longest beginning of a paragraph that is kept. */
export const longestExcerpt = 160;
