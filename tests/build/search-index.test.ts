import { describe, expect, test } from 'vitest';
import { files, lessons, read } from './built-site.ts';

interface Entry {
  readonly languages: Readonly<
    Record<string, { readonly page_count: number; readonly wasm: string }>
  >;
}

describe('the search index', () => {
  const { languages } = JSON.parse(read('pagefind/pagefind-entry.json')) as Entry;

  test('is one for each language, with a stemmer of its own', () => {
    expect(Object.keys(languages).toSorted()).toEqual(['en', 'id']);
    expect([languages['id']?.wasm, languages['en']?.wasm]).toEqual(['id', 'en']);
  });

  test.each(['id', 'en'])('has every lesson in %s', (locale) => {
    const written = lessons.filter((page) => page.startsWith(`${locale}/`)).length;
    expect(languages[locale]?.page_count).toBeGreaterThanOrEqual(written);
  });

  test('brings no interface of its own', () => {
    expect(files.filter((file) => /pagefind\/pagefind-(ui|modular|component)/.test(file))).toEqual(
      [],
    );
  });
});
