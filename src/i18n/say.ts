import type { Phrase } from './words.ts';

type Values<Blank extends string> = [Blank] extends [never]
  ? []
  : [values: Readonly<Record<Blank, string | number>>];

/**
 * The text with its blanks filled in. Of a text with forms, the value called `n` picks the form.
 *
 * The English rule (one / other) serves both languages: Indonesian writes the same in both forms.
 */
export function say<Blank extends string>(
  phrase: Phrase<Blank>,
  ...[values]: Values<Blank>
): string {
  const filled = (values ?? {}) as Readonly<Record<string, string | number>>;
  const text = typeof phrase === 'string' ? phrase : filled['n'] === 1 ? phrase.one : phrase.other;
  return text.replace(/\{(\w+)\}/g, (blank, name: string) => String(filled[name] ?? blank));
}
