import fc from 'fast-check';
import type { Question } from '#domain/quiz/kinds/kinds.schema.ts';
import { asked, options, parts, text } from './arbitrary-parts.ts';

const arbitraryMatching: fc.Arbitrary<Question> = fc
  .tuple(fc.record(asked), parts(2, 6), fc.integer({ min: 0, max: 2 }))
  .map(([fields, list, extras]) => ({
    kind: 'matching',
    ...fields,
    pairs: list
      .slice(0, Math.max(2, list.length - extras))
      .map(({ text, ...rest }) => ({ ...rest, left: text, right: text })),
    extras: list.slice(Math.max(2, list.length - extras)),
  }));

const arbitrarySorting: fc.Arbitrary<Question> = fc
  .tuple(fc.record(asked), parts(2, 4), parts(4, 7))
  .map(([fields, groups, items]) => ({
    kind: 'sorting',
    ...fields,
    groups: groups.map(({ id, text }) => ({ id, text })),
    items: items.map((item, at) => ({ ...item, group: groups[at % groups.length]?.id ?? '' })),
  }));

const arbitraryCloze: fc.Arbitrary<Question> = fc
  .tuple(
    fc.record(asked),
    fc.uniqueArray(fc.record({ id: asked.id, options: options(fc.constant(1)) }), {
      minLength: 1,
      maxLength: 4,
      selector: ({ id }) => id,
    }),
  )
  .map(([fields, gaps]) => {
    const text = gaps.map((gap) => `{${gap.id}}`).join(' ');
    return { kind: 'cloze', ...fields, text: { id: text, en: text }, gaps };
  });

const arbitraryTrueFalse: fc.Arbitrary<Question> = fc.record({
  kind: fc.constant('true-false'),
  ...asked,
  claim: text,
  isTrue: fc.boolean(),
  because: text,
  reasons: options(fc.constant(1)),
});

/** Acts rated 2, −2, and between. */
const arbitraryBestAndWorst: fc.Arbitrary<Question> = fc
  .tuple(
    fc.record(asked),
    parts(3, 6),
    fc.array(fc.integer({ min: -1, max: 1 }), { minLength: 6, maxLength: 6 }),
  )
  .map(([fields, acts, between]) => ({
    kind: 'best-and-worst',
    ...fields,
    options: acts.map((act, at) => ({ ...act, rating: [2, -2][at] ?? between[at] ?? 0 })),
  }));

/** Questions in which something is placed: sides, items, fillings, judgements. */
export const arbitraryPlacing: fc.Arbitrary<Question> = fc.oneof(
  arbitraryMatching,
  arbitrarySorting,
  arbitraryCloze,
  arbitraryTrueFalse,
  arbitraryBestAndWorst,
);
