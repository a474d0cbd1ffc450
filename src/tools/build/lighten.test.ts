import { expect, test } from 'vitest';
import { lighten } from './lighten.ts';

/** Text that hardly compresses, as a long page is. */
const prose = (words: number): string =>
  Array.from({ length: words }, (_, index) => ((index * 2_654_435_761) >>> 0).toString(36)).join(
    ' ',
  );

const runtime = `(()=>{${'customElements.define;'.repeat(20)}})()`;
const pageOf = (words: number, client: string): string =>
  [
    '<html><head><style>p{color:red}.early[data-astro-cid-0]{color:red}.late[data-astro-cid-1]{color:red}</style></head>',
    `<body><main><p class="early" data-astro-cid-0>${prose(300)}</p><h2>Lalu</h2>`,
    `<p class="late" data-astro-cid-1>${prose(words)}</p><script>${runtime}</script>`,
    `<astro-island client="${client}"></astro-island></main></body></html>`,
  ].join('');

test('a page that fits into the first flight stays as it is', () => {
  const html = pageOf(500, 'visible');
  expect(lighten(html)).toEqual({ html, files: new Map() });
});

test('a page whose island starts at once keeps the runtime of islands', () => {
  const html = pageOf(5000, 'load');
  expect(lighten(html).html).toBe(html);
});

test('out of a page that does not fit go late styles, linked where they begin, and the runtime of islands', () => {
  const { html, files } = lighten(pageOf(5000, 'visible'));
  expect(html).toMatch(/<\/p><link rel="stylesheet" href="\/_astro\/late\.[\w-]+\.css"><h2>/);
  expect(html).toMatch(/<script defer src="\/_astro\/late\.[\w-]+\.js"><\/script>/);
  expect(html).toContain('<style>p{color:red}.early[data-astro-cid-0]{color:red}</style>');
  expect([...files.values()]).toEqual([runtime, '.late[data-astro-cid-1]{color:red}']);
});
