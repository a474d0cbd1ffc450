import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Chunk } from './chunks.ts';
import { finishPage } from './finish-page.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const script = 'document.documentElement.dataset.theme="light"';
const style = '.card{color:red}.gone{color:blue}@font-face{src:url(/_astro/font.woff2)}';

const built = [
  '<!DOCTYPE html><html><head><meta charset="utf-8"><title>Kamar</title>',
  `<script>${script}</script>`,
  `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' ${hash(script)} ${hash('not here')}; style-src 'self' ${hash(style)};">`,
  `<style>${style}</style></head>`,
  '<body><p class="card"><a href="/id/record.html">Catatan</a> <a href="https://doi.org/10.1">Sumber</a></p>',
  '<astro-island component-url="/_astro/Player.js" renderer-url="/_astro/start.js" client="load"></astro-island>',
  '</body></html>',
].join('');

const chunks = new Map<string, Chunk>([
  ['_astro/Player.js', { code: 'x', imports: ['_astro/svelte.js'], later: ['_astro/late.js'] }],
  ['_astro/start.js', { code: 'x', imports: ['_astro/svelte.js'], later: [] }],
  ['_astro/svelte.js', { code: 'x', imports: [], later: [] }],
  ['_astro/late.js', { code: 'x', imports: [], later: [] }],
]);

const { html } = finishPage(built, 'id/simulations/hotel.html', chunks);

describe('a finished page', () => {
  test('can lie in any folder: its addresses are relative, those of others stay', () => {
    expect(html).toContain('href="../../id/record.html"');
    expect(html).toContain('component-url="../../_astro/Player.js"');
    expect(html).toContain('url(../../_astro/font.woff2)');
    expect(html).toContain('href="https://doi.org/10.1"');
    expect(html).not.toMatch(/[("]\/_astro/);
  });

  test('preloads what an island that starts at once needs to run, each chunk once, and nothing it may ask for later', () => {
    const links = [...html.matchAll(/<link rel="modulepreload" href="([^"]*)">/g)].map(
      ([, href]) => href,
    );
    expect(links).toEqual([
      '../../_astro/Player.js',
      '../../_astro/svelte.js',
      '../../_astro/start.js',
    ]);
  });

  test('has only styles that it can use', () => {
    expect(html).toContain('.card{');
    expect(html).not.toContain('.gone');
  });

  test('allows by its policy what stands in it now, and no more', () => {
    const kept = /<style>([^<]*)<\/style>/.exec(html)?.[1] ?? '';
    expect(html).toContain(`script-src 'self' ${hash(script)};`);
    expect(html).toContain(`style-src 'self' ${hash(kept)};`);
  });

  test('states its policy before anything that the policy rules', () => {
    expect(html).toMatch(/<meta charset="utf-8"><meta http-equiv="content-security-policy"/);
  });
});

test('an inline script that the policy did not allow stays forbidden', () => {
  const smuggled = built.replace('</body>', '<script>alert(1)</script></body>');
  const finished = finishPage(smuggled, 'id/simulations/hotel.html', chunks);
  expect(finished.html).not.toContain(hash('alert(1)'));
});
