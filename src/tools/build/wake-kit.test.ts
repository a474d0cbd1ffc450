import { expect, test } from 'vitest';
import { wakeKit } from './wake-kit.ts';

const island = (client: string) =>
  `<astro-island component-url="/_astro/Quiz.js" renderer-url="/_astro/hydrate.js" props="{&quot;words&quot;:[0,{&quot;check&quot;:[0,&quot;Periksa &amp; lihat&quot;]}],&quot;face&quot;:[0,&quot;/_astro/ok.svg&quot;]}" ssr client="${client}" opts="{}"><p class="s1">Soal</p></astro-island>`;
const page = (client: string) =>
  `<style>p.s1{color:red}p.s1[data-right]{color:blue}.why.s1{color:green}</style><body>${island(client)}${island(client)}</body>`;

test('what an island needs only once it is alive leaves the page: its props, and styles of what is not there yet', () => {
  const { html, files } = wakeKit(page('visible'), 'id/lessons/a.html');
  const [script, sheet] = files;
  expect(html).not.toContain('props=');
  expect(html).toContain('<style>p.s1{color:red}</style>');
  expect(html).toContain(` renderer-url="/${script?.path}" kit="1"`);
  expect(sheet?.text).toBe('p.s1[data-right]{color:blue}.why.s1{color:green}');
  expect(script?.text).toContain('import hydrate from"./hydrate.js"');
  expect(script?.text).toContain(`new URL("./${sheet?.path.replace('_astro/', '')}"`);
});

test('the kit hands each island its own props, as plain data, with addresses counted from the page', async () => {
  const { files } = wakeKit(page('visible'), 'id/lessons/a.html');
  const kit = /const kit=(\[.*?\]);document/.exec(files[0]?.text ?? '')?.[1] ?? '';
  const props = { words: { check: 'Periksa & lihat' }, face: '../../_astro/ok.svg' };
  expect(JSON.parse(kit)).toEqual([props, props]);
});

test('a page whose island starts at once stays whole', () => {
  const html = page('load');
  expect(wakeKit(html, 'id/index.html')).toEqual({ html, files: [] });
});

test('a page without islands has no kit', () => {
  const html = '<style>.gone{color:red}</style><p>Halo</p>';
  expect(wakeKit(html, 'id/glossary.html')).toEqual({ html, files: [] });
});
