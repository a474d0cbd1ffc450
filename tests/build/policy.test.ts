import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { inlineTexts } from '#tools/build/inline-text.ts';
import { pages, read, tagsOf } from './built-site.ts';

/** The directives of a page’s CSP, by name. */
function policyOf(page: string): ReadonlyMap<string, readonly string[]> {
  const meta = tagsOf(page).find(
    ({ attributes }) => attributes['http-equiv'] === 'content-security-policy',
  );
  const directives = (meta?.attributes['content'] ?? '')
    .split(';')
    .map((each) => each.trim().split(/\s+/));
  return new Map(directives.map(([name = '', ...sources]) => [name, sources]));
}

describe.each(pages)('%s', (page) => {
  const policy = policyOf(page);

  test('allows nothing but its own, and WebAssembly for the search', () => {
    expect(policy.get('default-src')).toEqual(["'none'"]);
    const sources = [...policy].flatMap(([name, each]) =>
      each.map((source) => `${name} ${source}`),
    );
    const strict =
      /^\S+ ('none'|'self'|'sha256-[^']+'|)$|^script-src 'wasm-unsafe-eval'$|^img-src data:$/;
    expect(sources.filter((source) => !strict.test(source))).toEqual([]);
  });

  test.each(['script', 'style'] as const)(
    'allows each inline %s it has, and no other',
    (element) => {
      const texts = inlineTexts(read(page)).filter(
        (each) => each.element === element && each.text !== '',
      );
      const hashes = texts.map(
        ({ text }) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
      );
      const allowed =
        policy.get(`${element}-src`)?.filter((source) => source.startsWith("'sha256-")) ?? [];
      expect(new Set(allowed)).toEqual(new Set(hashes));
    },
  );

  test('states it before anything it rules', () => {
    const html = read(page);
    expect(html.indexOf('content-security-policy')).toBeLessThan(
      html.search(/<(script|style|link)\b/),
    );
  });

  test('has no inline style and no inline handler, which the policy would block', () => {
    const blocked = tagsOf(page).flatMap(({ name, attributes }) =>
      Object.keys(attributes)
        .filter((key) => key === 'style' || /^on[a-z]+$/.test(key))
        .map((key) => `<${name} ${key}>`),
    );
    expect(blocked).toEqual([]);
  });
});
