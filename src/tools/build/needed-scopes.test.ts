import { expect, test } from 'vitest';
import { neededScopes } from './needed-scopes.ts';

const page = (css: string, body: string) => `<style>${css}</style>${body}`;

test('an element keeps the mark by which a rule tells it, and no other', () => {
  const css = 'nav[data-astro-cid-0] a{color:red}.tool[data-astro-cid-0]:hover{color:red}';
  const body =
    '<nav data-astro-cid-0><a class="link" href="#" data-astro-cid-0>Cari</a></nav><b class="tool big" data-astro-cid-0="true">+</b>';
  expect(neededScopes(page(css, body))).toBe(
    page(
      css,
      '<nav data-astro-cid-0><a class="link" href="#">Cari</a></nav><b class="tool big" data-astro-cid-0>+</b>',
    ),
  );
});

test('an element has its mark from one component alone when two have put theirs on it', () => {
  const css = 'p[data-astro-cid-0]{color:red}a[data-astro-cid-1]{color:red}';
  expect(neededScopes(page(css, '<p data-astro-cid-0 data-astro-cid-1>Kata</p>'))).toBe(
    page(css, '<p data-astro-cid-0>Kata</p>'),
  );
});

test.each(['[data-astro-cid-0]:is(.tool) svg', '[open][data-astro-cid-0]', '*[data-astro-cid-0]'])(
  'where %s may mean any element, all keep their mark',
  (selector) => {
    const html = page(`${selector}{color:red}`, '<svg data-astro-cid-0></svg><p data-astro-cid-0>');
    expect(neededScopes(html)).toBe(html);
  },
);

test('marks of similar names are not taken for one another', () => {
  const css = 'p[data-astro-cid-1]{color:red}';
  expect(neededScopes(page(css, '<p data-astro-cid-1></p><p data-astro-cid-10></p>'))).toBe(
    page(css, '<p data-astro-cid-1></p><p></p>'),
  );
});

test('text that looks like markup in an attribute stays', () => {
  const html = page('', '<a title="a > b data-astro-cid-0" href="#">x</a>');
  expect(neededScopes(html)).toBe(html);
});
