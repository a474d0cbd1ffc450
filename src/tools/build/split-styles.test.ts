import { expect, test } from 'vitest';
import { namesTogether } from './names-together.ts';
import { splitStyles } from './split-styles.ts';

const html =
  '<style>.gone{}</style><section class="sheet wide" id="end"><p data-band="wow">A > b</p></section><div popover></div>';
const rule = (selector: string) => `${selector}{color:red}`;

test.each([
  'section.sheet',
  '.sheet.wide',
  '#end.sheet',
  '.sheet [popover]',
  '.sheet>p[data-band=wow]:hover',
  'p::before',
  ':root[data-theme=dark] .sheet',
  '*',
  '.sheet:is(.here,.there)',
  'div:not([open])',
])('%s matches: its names meet', (selector) => {
  const css = rule(selector);
  const page = `<html data-theme="system">${html}`;
  expect(splitStyles(css, namesTogether(page, []))).toEqual({ matching: css, rest: '' });
});

test.each(['.sheet[popover]', 'p.sheet', '.sheet .wide#end.gone', '#end>div.wide'])(
  '%s matches nothing: its names stand on the page, and never on one element',
  (selector) => {
    const css = rule(selector);
    expect(splitStyles(css, namesTogether(html, []))).toEqual({ matching: '', rest: css });
  },
);

test('a name that a script knows may come to any element', () => {
  const canMeet = namesTogether(html, ['element.popover = "auto"', 'const name = `tone-${tone}`']);
  const css = rule('.sheet[popover]') + rule('.sheet.tone-warm');
  expect(splitStyles(css, canMeet)).toEqual({ matching: css, rest: '' });
  const inline = `${html}<script>section.popover = 'auto'</script>`;
  expect(splitStyles(rule('.sheet[popover]'), namesTogether(inline, [])).rest).toBe('');
});

test('a list of selectors is split too, within its layer', () => {
  expect(
    splitStyles(
      '@layer parts{p.sheet,p,div.sheet{color:red}p.wide{top:0}}@media print{p.sheet{color:red}}',
      namesTogether(html, []),
    ),
  ).toEqual({
    matching: '@layer parts{p{color:red}}',
    rest: '@layer parts{p.sheet,div.sheet{color:red}p.wide{top:0}}@media print{p.sheet{color:red}}',
  });
});

test('what is no selector is kept with what matches', () => {
  const css = '@layer a,b;@font-face{font-family:Jakarta}@keyframes turn{from{rotate:0deg}}';
  expect(splitStyles(css, namesTogether(html, []))).toEqual({ matching: css, rest: '' });
});

test('the browser opens what is closed', () => {
  const css = rule('details[open]');
  expect(splitStyles(css, namesTogether('<details></details>', [])).rest).toBe('');
});
