import { expect, test } from 'vitest';
import { islandRuntime } from './island-runtime.ts';

const page = (client: string) =>
  `<head><script>theme()</script></head><body><script>(()=>{import(url)})()</script><astro-island client="${client}"></astro-island></body>`;

test('the runtime of islands goes into a file that all pages share; the theme stays in the head', () => {
  const { html, files } = islandRuntime(page('visible'));
  expect(html).toContain('<head><script>theme()</script></head>');
  expect(html).toContain(`<body><script defer src="/${files[0]?.path}"></script>`);
  expect(files[0]?.text).toBe('(()=>{import(new URL(url,document.baseURI))})()');
});

test('a page whose island starts at once keeps it', () => {
  const html = page('load');
  expect(islandRuntime(html)).toEqual({ html, files: [] });
});
