import { expect, test } from 'vitest';
import { plainProps } from './plain-props.ts';

const attribute = (props: unknown) => JSON.stringify(props).replaceAll('"', '&quot;');

test('texts, numbers, lists and objects come out as they went in', () => {
  const tagged = {
    n: [0, 3],
    on: [0, true],
    none: [0, null],
    options: [
      1,
      [
        [0, { id: [0, 'a'], text: [0, 'Baik &lt;b&gt;'] }],
        [1, []],
      ],
    ],
  };
  expect(plainProps(attribute(tagged))).toEqual({
    n: 3,
    on: true,
    none: null,
    options: [{ id: 'a', text: 'Baik <b>' }, []],
  });
});

test('a text that speaks of entities keeps them', () => {
  expect(plainProps(attribute({ text: [0, '&amp;lt;'] }))).toEqual({ text: '&lt;' });
});

test('what a kit cannot carry is refused in words', () => {
  expect(() => plainProps(attribute({ since: [3, '2026-01-01T00:00:00Z'] }))).toThrow(
    'no plain JSON',
  );
});
