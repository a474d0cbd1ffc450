import { describe, expect, test } from 'vitest';
import { asCss, rulesOf } from './css-rules.ts';
import { namesOnPage } from './names-on-page.ts';
import { usedStyles } from './used-styles.ts';

const page = `<html><body><p class="card" data-state="open" id="top">Halo<b></b></p></body></html>`;
const script = 'el.className=`tone-${tone}`;el.toggleAttribute("data-late")';
const canOccur = namesOnPage(page, [script]);

test('a style sheet taken apart and put together is the same', () => {
  const css = `@layer a,b;@media (width>1px){p{color:red}q:after{content:"}"}}@font-face{src:url("x;y")}`;
  expect(asCss(rulesOf(css))).toBe(css);
});

describe('what can match stays', () => {
  test.each([
    'p{color:red}',
    '.card:hover{color:red}',
    '.tone-good{color:red}',
    '[data-late]{color:red}',
    '[data-state=closed]{color:red}',
    '#top>b::after{color:red}',
    'p:not(.gone){color:red}',
    ':is(.gone,.card){color:red}',
    '.card:has(:is(.gone,b):hover){color:red}',
    '.card:has(>b,+.gone):not(.gone .gone){color:red}',
    '@layer base{@media print{p{color:red}}}',
    '@font-face{font-family:Jakarta;src:url(a.woff2)}',
    '.card{animation:rise 1s}@keyframes rise{0%{opacity:0}to{opacity:1}}',
    ':root{--ink:black}p{color:var(--ink)}',
  ])('%s', (css) => {
    expect(usedStyles(css, canOccur)).toBe(css);
  });
});

describe('what can match nothing goes', () => {
  test.each([
    ['.gone{color:red}', ''],
    ['.card,.gone{color:red}', '.card{color:red}'],
    ['table td{color:red}', ''],
    [':is(.gone,.away){color:red}', ''],
    ['.card:has(.gone,.card .away){color:red}', ''],
    ['p:where(:is(.gone),.away:not(.card)){color:red}', ''],
    ['[data-gone]{color:red}', ''],
    ['@media print{.gone{color:red}}', ''],
    ['@keyframes rise{0%{opacity:0}to{opacity:1}}', ''],
    [
      ':root{--ink:black;--old:var(--older);--older:red}p{color:var(--ink)}',
      ':root{--ink:black;}p{color:var(--ink)}',
    ],
  ])('%s', (css, left) => {
    expect(usedStyles(css, canOccur)).toBe(left);
  });
});
