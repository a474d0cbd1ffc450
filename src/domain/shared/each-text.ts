import type { LocalizedText } from './localized-text.ts';

export interface AuthoredText {
  readonly text: LocalizedText;
  /** Where it is written. */
  readonly path: readonly (string | number)[];
}

/** Every text in both languages within a value, which may be anything, with its place. */
export function eachText(value: unknown, path: AuthoredText['path'] = []): readonly AuthoredText[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) return [{ text: value, path }];
  return Object.entries(value).flatMap(([key, inner]) =>
    eachText(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function isText(value: object): value is LocalizedText {
  return (
    'id' in value && 'en' in value && typeof value.id === 'string' && typeof value.en === 'string'
  );
}
