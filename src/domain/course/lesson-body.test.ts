import fc from 'fast-check';
import { expect, test } from 'vitest';
import { citedSources, referencesOf } from './lesson-body.ts';

const body = `
<Concept id="moment-of-truth">
Normann borrowed the term.<Source id="normann-1984" /> Every <Term id="touchpoint">touchpoint</Term> can be one.
</Concept>

Carlzon counted.<Source id="carlzon-1987" /> Normann did not.<Source id="normann-1984" />

<Ask question="moments-of-truth/which-one" />

\`<Term id="shown-as-code">\` {/* <Term id="a-remark" /> */}
`;

test('references are found in the order of the text', () => {
  expect(referencesOf(body).map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    'concept moment-of-truth',
    'source normann-1984',
    'term touchpoint',
    'source carlzon-1987',
    'source normann-1984',
    'question moments-of-truth/which-one',
  ]);
});

test('an offset leads back to the component', () => {
  for (const { offset } of referencesOf(body)) expect(body[offset]).toBe('<');
});

test('a source is numbered once, by its first mention', () => {
  expect(citedSources(body)).toEqual(['normann-1984', 'carlzon-1987']);
});

test('prose without components refers to nothing, whatever it says', () => {
  fc.assert(
    fc.property(fc.string(), (prose) => {
      expect(referencesOf(prose.replaceAll('<', ''))).toEqual([]);
    }),
  );
});
