import fc from 'fast-check';
import { expect, test } from 'vitest';
import { relativeUrl } from './relative-url.ts';

const name = fc.stringMatching(/^[a-z]{1,8}$/);
const path = fc
  .array(name, { minLength: 1, maxLength: 4 })
  .map((parts) => `${parts.join('/')}.html`);

test('seen from its page, a relative URL leads where the URL from the root leads', () => {
  fc.assert(
    fc.property(path, path, fc.constantFrom('/', '/a/b/'), (url, page, base) => {
      const from = new URL(base + page, 'http://momen.test');
      expect(new URL(relativeUrl(`/${url}`, page), from).pathname).toBe(base + url);
    }),
  );
});

test.each([
  'https://doi.org/10.1',
  '//cdn.test/a.js',
  '#sources',
  '../id/index.html',
  'data:image/png,x',
  '',
])('%s stays as it is', (url) => {
  expect(relativeUrl(url, 'id/lessons/touchpoints.html')).toBe(url);
});
