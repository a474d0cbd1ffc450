import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { questionSchema } from '#domain/quiz/kinds/kinds.schema.ts';
import { askedViews, kindOfView } from './asked-views.ts';
import type { Chunk } from './chunks.ts';

const chunks = new Map<string, Chunk>([
  [
    '_astro/Quiz.a1.js',
    {
      code: '',
      imports: ['_astro/question.b2.js'],
      later: [
        '_astro/QuestionTrueFalse.c3.js',
        '_astro/QuestionHotspot.d4.js',
        '_astro/late.e5.js',
      ],
    },
  ],
]);

test('a page keeps the views of the kinds its islands were given, and all else', () => {
  const html =
    '<astro-island props="{&quot;kind&quot;:[0,&quot;true-false&quot;]}"></astro-island>';
  expect(askedViews(chunks, html).get('_astro/Quiz.a1.js')?.later).toEqual([
    '_astro/QuestionTrueFalse.c3.js',
    '_astro/late.e5.js',
  ]);
});

test('every kind has a view of its name', () => {
  const views = readdirSync('src/islands/lib/question')
    .map((file) => kindOfView(`_astro/${file}`))
    .filter((kind) => kind !== undefined);
  const kinds = questionSchema.options.map(({ shape }) => shape.kind.value);
  expect(views.toSorted()).toEqual(kinds.toSorted());
});
