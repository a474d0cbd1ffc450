import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesOf, withoutCode, wordsIn } from './prose.ts';

const lesson = `## A wait has two lengths

One can be read off a clock.<Source id="maister-1985" /> The *other* is felt: “Is it still long?”

- First, the cause
- Then a time

| before | after |
| ------ | ----- |

<Note title="Limits">At 15.20 she left. This is \`npm run. Dev\` [code](https://a.example/B.%20C).</Note>
`;

test('a heading, an item and a cell are sentences of their own', () => {
  expect(sentencesOf(lesson).map(({ text }) => text)).toEqual([
    'A wait has two lengths',
    'One can be read off a clock.',
    'The other is felt: “Is it still long?”',
    'First, the cause',
    'Then a time',
    'before',
    'after',
    'At 15.20 she left.',
    'This is code .',
  ]);
});

test('an offset leads to the first word of the sentence', () => {
  for (const { text, offset } of sentencesOf(lesson))
    expect(lesson.slice(offset).replace(/^[*[]/, '')).toMatch(
      new RegExp(`^${text.split(' ')[0]?.replace(/\W+$/, '') ?? ''}`),
    );
});

test.each([
  ['Rp 30.000', 2],
  ['sama-sama', 1],
  ['the customer’s view', 3],
  ['–', 0],
])('%s has %i words', (text, words) => expect(wordsIn(text)).toBe(words));

test('what is blanked leaves every other character where it stood', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const rest = withoutCode(text);
      expect(rest).toHaveLength(text.length);
      for (const [index, character] of [...rest].entries())
        if (character.trim() !== '' && rest[index] !== text[index]) throw new Error('moved');
    }),
  );
});
