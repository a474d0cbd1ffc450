import { expect, test } from 'vitest';
import { headProps } from './head-props.ts';

const island = (props: string) =>
  `<astro-island component-url="Player.js" props="${props}" ssr client="load"><p>Lobi</p></astro-island>`;

test('the props of all islands are one list of plain data in the head', () => {
  const words = '{&quot;words&quot;:[0,{&quot;ask&quot;:[0,&quot;Apa &amp; siapa&quot;]}]}';
  const html = headProps(
    `<head></head><body>${island(words)}${island('{&quot;steps&quot;:[1,[[0,1],[0,2]]]}')}</body>`,
  );
  const data = /<script type="application\/json" id="kit">(.*)<\/script><\/head>/.exec(html)?.[1];
  expect(JSON.parse(data ?? '')).toEqual([{ words: { ask: 'Apa & siapa' } }, { steps: [1, 2] }]);
  expect([...html.matchAll(/ kit="(\d)"/g)].map(([, at]) => at)).toEqual(['0', '1']);
  expect(html).not.toContain(' props=');
});

test('a text cannot end the script that holds it', () => {
  const html = headProps(
    `<head></head>${island('{&quot;line&quot;:[0,&quot;&lt;/script>&quot;]}')}`,
  );
  expect(html.match(/<\/script>/g)).toHaveLength(1);
  expect(html).toContain(String.raw`\u003c/script>`);
});

test('a page without props stays as it is', () => {
  const html = '<head></head><body><astro-island kit="0"></astro-island></body>';
  expect(headProps(html)).toBe(html);
});
