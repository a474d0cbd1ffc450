import { expect, test } from 'vitest';
import { plainTokens } from './plain-tokens.ts';

const never = () => false;
const plain = (css: string, canOccur: (name: string) => boolean = never) =>
  plainTokens(`<style>${css}</style>`, canOccur).replace(/<\/?style>/g, '');

test('a short token is written out, and one that stands for it too', () => {
  expect(
    plain(
      '@layer tokens{:root{--nila:#23c;--accent:var(--nila)}}a{color:var(--accent);padding:0 var(--nila)}',
    ),
  ).toBe('@layer tokens{:root{}}a{color:#23c;padding:0 #23c}');
});

test('a token that another one’s name begins with is told apart from it', () => {
  const css =
    ':root{--line:#111}:root[lang]{--line-soft:#999}p{color:var(--line)}b{color:var(--line-soft)}';
  expect(plain(css)).toBe(
    ':root{}:root[lang]{--line-soft:#999}p{color:#111}b{color:var(--line-soft)}',
  );
});

test('a long token stays where it is read often, and goes where it is read once', () => {
  const font = '"Plus Jakarta Sans",ui-sans-serif,system-ui,sans-serif';
  const css = `:root{--font:${font}}body{font-family:var(--font)}`;
  expect(plain(css)).toBe(`:root{}body{font-family:${font}}`);
  expect(plain(`${css}code{font-family:var(--font)}`)).toBe(`${css}code{font-family:var(--font)}`);
});

test.each([
  ['differs by theme', ':root{--ink:#111}:root[data-theme=dark]{--ink:#fff}p{color:var(--ink)}'],
  ['depends on a condition', '@media (width>40rem){:root{--gap:1rem}}p{gap:var(--gap)}'],
  ['belongs to an element', '.card{--gap:1rem}p{gap:var(--gap)}'],
  ['has another value to fall back on', ':root{--gap:1rem}p{gap:var(--gap,2rem)}'],
  ['would run into its neighbour', ':root{--on:0}p{margin:var(--on)var(--off)}'],
])('a token that %s stays', (_, css) => {
  expect(plain(css)).toBe(css);
});

test('a token that a script may read stays', () => {
  const css = ':root{--gap:1rem}p{gap:var(--gap)}';
  expect(plain(css, (name) => name === '--gap')).toBe(css);
});

test('a token declared in one style element is known in all of them', () => {
  const html = '<style>:root{--gap:1rem}</style><style>p{gap:var(--gap)}</style>';
  expect(plainTokens(html, never)).toBe('<style>:root{}</style><style>p{gap:1rem}</style>');
});
