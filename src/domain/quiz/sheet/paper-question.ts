import type { AreaPlace } from '../kinds/hotspot.ts';

/** A question as it stands on paper, with its key apart: the form says nothing of what is right. */
export interface PaperQuestion {
  readonly id: string;
  readonly concept: string;
  readonly situation: string | undefined;
  readonly prompt: string;
  readonly form: PaperForm;
  readonly key: PaperKey;
}

/** Something to be named by its mark: a letter where it is chosen, a number where something is chosen for it. */
export interface Marked {
  readonly mark: string;
  readonly id: string;
  readonly text: string;
}

/** How a pen answers. */
export type PaperForm =
  | { readonly kind: 'tick'; readonly several: boolean; readonly options: readonly Marked[] }
  /** Letters are written in their order. */
  | { readonly kind: 'rank'; readonly items: readonly Marked[] }
  | { readonly kind: 'judge'; readonly claim: string; readonly reasons: readonly Marked[] }
  /** A letter is written beside each number; `again` where a letter may serve more than once. */
  | {
      readonly kind: 'pair';
      readonly places: readonly Marked[];
      readonly values: readonly Marked[];
      readonly again: boolean;
    }
  | {
      readonly kind: 'gaps';
      readonly text: readonly (string | { readonly mark: string })[];
      readonly gaps: readonly { readonly mark: string; readonly options: readonly Marked[] }[];
    }
  | { readonly kind: 'extremes'; readonly options: readonly Marked[] }
  | {
      readonly kind: 'point';
      /** A file in `public/`; undefined where the areas are drawn as boxes. */
      readonly image: string | undefined;
      /** Width divided by height. */
      readonly ratio: number;
      readonly description: string;
      readonly areas: readonly (Marked & { readonly at: AreaPlace })[];
    }
  /** A place from −6 to +6 is circled; `from` is where the customer stands before. */
  | { readonly kind: 'ladder'; readonly from: number }
  | { readonly kind: 'write'; readonly unit: string | undefined };

/** What is right, and why. */
export interface PaperKey {
  readonly right: readonly KeyPart[];
  readonly lines: readonly KeyLine[];
}

/** A part of the right answer: the mark or text `value`, at `place` where there are several. */
export interface KeyPart {
  readonly place?: string;
  readonly value: string;
}

/** A reason: for what has a mark, for a text that may have been written, for a place too high or too low, or for the whole. */
export interface KeyLine {
  readonly mark?: string;
  readonly text?: string;
  readonly than?: 'higher' | 'lower';
  readonly because: string;
}
