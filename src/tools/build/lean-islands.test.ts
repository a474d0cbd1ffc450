import { expect, test } from 'vitest';
import { leanIslands } from './lean-islands.ts';

const props = 'props="{&quot;text&quot;:[0,&quot;a > b&quot;]}"';
const island = (more: string) =>
  `<astro-island uid="Z1x" component-url="/_astro/Quiz.js" component-export="default" ${props} ssr client="visible" ${more} await-children></astro-island>`;

test('an island keeps what its runtime reads', () => {
  expect(
    leanIslands(island('opts="{&quot;name&quot;:&quot;Quiz&quot;,&quot;value&quot;:true}"')),
  ).toBe(
    `<astro-island component-url="/_astro/Quiz.js" ${props} ssr client="visible" opts="{}" await-children></astro-island>`,
  );
});

test('what an author set of when it starts stays', () => {
  const opts =
    'opts="{&quot;name&quot;:&quot;Quiz&quot;,&quot;value&quot;:{&quot;rootMargin&quot;:&quot;9px&quot;}}"';
  expect(leanIslands(island(opts))).toContain(opts);
});

test('the rule of islands joins the first style sheet', () => {
  const rule = 'astro-island,astro-slot{display:contents}';
  expect(leanIslands(`<style>p{color:red}</style><p></p><style>${rule}</style>`)).toBe(
    `<style>p{color:red}${rule}</style><p></p><style></style>`,
  );
  expect(leanIslands('<style>p{color:red}</style>')).toBe('<style>p{color:red}</style>');
});
