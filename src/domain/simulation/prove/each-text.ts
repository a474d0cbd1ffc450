import type { LocalizedText } from '../../shared/localized-text.ts';
import { localizedText } from '../../shared/localized-text.ts';

export interface AuthoredText {
  readonly text: LocalizedText;
  /** Where it is written. */
  readonly path: readonly (string | number)[];
}

/** Every text in both languages within a value, with its place. */
export function eachText(value: unknown, path: AuthoredText['path'] = []): readonly AuthoredText[] {
  if (typeof value !== 'object' || value === null) return [];
  const { success, data: text } = localizedText.safeParse(value);
  if (success) return [{ text, path }];
  return Object.entries(value).flatMap(([key, inner]) =>
    eachText(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
