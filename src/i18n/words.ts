import type { Locale } from '#domain/shared/locale.ts';

/**
 * Interface text as typed data, one dictionary an area (`player`, `debrief`, …), both languages side by side.
 *
 * Data rather than compiled message functions (Paraglide) for two reasons. Bytes: a page hands an island the
 * dictionary of its own language as a prop, so the script ships no words at all and both languages share it.
 * Safety: `en` lists the keys and the `{blanks}` of each text, and `id` must have the same ones to compile.
 * A text whose form depends on a number has the forms that `Intl.PluralRules` names.
 */
export function defineWords<
  const En extends Dictionary,
  const Id extends { readonly [Key in keyof En]: Text },
>(words: { readonly en: En; readonly id: Id & SameBlanks<En, Id> }): Words<En> {
  return words as unknown as Words<En>;
}

/** The dictionary as code sees it: each key with the blanks its text needs, in whichever language. */
export type Words<En extends Dictionary> = Record<Locale, WordsOf<En>>;

export type WordsOf<En> = {
  readonly [Key in keyof En]: KindOf<En[Key]> & Needs<BlanksOf<En[Key]>>;
};

/** A text that needs exactly the named values to be said. One without blanks is a string as it stands. */
export type Phrase<Blank extends string = never> = Text & Needs<Blank>;

/** Marks a text with the names of its blanks; there is no such property at run time. */
interface Needs<Blank extends string> {
  readonly [blanks]?: (blank: Blank) => void;
}

interface Forms {
  readonly one: string;
  readonly other: string;
}
type Text = string | Forms;
type Dictionary = Readonly<Record<string, Text>>;

declare const blanks: unique symbol;

/** Where English needs forms, a language without them may have one text. */
type KindOf<T> = T extends string ? string : Text;
type BlanksIn<T> = T extends `${string}{${infer Blank}}${infer Rest}`
  ? Blank | BlanksIn<Rest>
  : never;
type BlanksOf<T> = T extends { readonly other: infer Other } ? BlanksIn<Other> : BlanksIn<T>;
type SameBlanks<En, Id> = {
  readonly [Key in keyof En]: Key extends keyof Id
    ? [BlanksOf<En[Key]>, BlanksOf<Id[Key]>] extends [BlanksOf<Id[Key]>, BlanksOf<En[Key]>]
      ? KindOf<En[Key]>
      : never
    : never;
};
