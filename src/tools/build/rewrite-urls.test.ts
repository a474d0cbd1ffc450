import { expect, test } from 'vitest';
import { rewriteUrls } from './rewrite-urls.ts';

const seen = (html: string): readonly string[] => {
  const urls: string[] = [];
  rewriteUrls(html, (url) => {
    urls.push(url);
    return url;
  });
  return urls;
};

test.each([
  ['<a class="x > y" href="/a.html">', ['/a.html']],
  ['<img src="/a.png" srcset="/a.png 1x, /b.png 2x">', ['/a.png', '/a.png', '/b.png']],
  [
    '<astro-island component-url="/_astro/a.js" renderer-url="/_astro/b.js">',
    ['/_astro/a.js', '/_astro/b.js'],
  ],
  ['<astro-island props="{&quot;face&quot;:[0,&quot;/_astro/a.svg&quot;]}">', ['/_astro/a.svg']],
  ['<style>a{background:url(/a.png)}b{background:url("/b.png")}</style>', ['/a.png', '/b.png']],
  ['<script type="module">import"/_astro/a.js";let text="/not/this"</script>', ['/_astro/a.js']],
])('%s: every address is seen', (html, urls) => {
  expect(seen(html)).toEqual(urls);
});

test.each([
  '<p>Write href="/a.html" like this</p>',
  '<!-- <a href="/a.html"> -->',
  '<p title="a href=/a.html">',
])('%s: text that looks like markup is left alone', (html) => {
  expect(seen(html)).toEqual([]);
});
