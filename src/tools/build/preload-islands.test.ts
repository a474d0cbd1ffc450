import { expect, test } from 'vitest';
import type { Chunk } from './chunks.ts';
import { preloadIslands } from './preload-islands.ts';

const chunk = (imports: readonly string[], later: readonly string[] = []): Chunk => ({
  code: '',
  imports: imports.map((name) => `_astro/${name}.js`),
  later: later.map((name) => `_astro/${name}.js`),
});

const chunks = new Map<string, Chunk>([
  ['_astro/Player.a1.js', chunk(['svelte.b2'], ['record.c3', 'late.d4'])],
  ['_astro/svelte.b2.js', chunk([])],
  ['_astro/record.c3.js', chunk(['database.e5'])],
  ['_astro/database.e5.js', chunk(['svelte.b2', 'merge.f6'])],
  ['_astro/merge.f6.js', chunk([])],
  ['_astro/late.d4.js', chunk([])],
]);

const page = (when: string) =>
  `<head></head><astro-island component-url="/_astro/Player.a1.js" client="${when}"></astro-island>`;

test('what keeps the first choice comes with the page, all of it at once, and last', () => {
  const links = [...preloadIslands(page('load'), chunks).matchAll(/href="\/_astro\/([^"]+)\.js"/g)];
  expect(links.map(([, name]) => name)).toEqual([
    'Player.a1',
    'svelte.b2',
    'record.c3',
    'database.e5',
    'merge.f6',
  ]);
});

test('an island that waits until it is seen waits with everything', () => {
  expect(preloadIslands(page('visible'), chunks)).toBe(page('visible'));
});
