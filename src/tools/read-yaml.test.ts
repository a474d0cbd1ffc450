import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readYaml } from './read-yaml.ts';

const quiz = `title: { id: Titik sentuh, en: Touchpoints }
questions:
  - id: first
    options:
      - id: desk
  - id: second
`;

test('what YAML can say is read back as it was written', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z]+$/), fc.jsonValue()), (data) => {
      expect(readYaml(stringify(data)).data).toEqual(JSON.parse(JSON.stringify(data)));
    }),
  );
});

test('no text makes it throw, and each fault has a place in the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'a: -{}[]"\'&*!|>\n\t#?,') }), (text) => {
      const lines = text.split('\n').length;
      for (const { place } of readYaml(text).faults) {
        expect(place.line).toBeGreaterThanOrEqual(1);
        expect(place.line).toBeLessThanOrEqual(lines);
      }
    }),
  );
});

describe('a path leads to its place', () => {
  test.each([
    [[], 1, 1],
    [['title', 'en'], 1, 28],
    [['questions', 0, 'options', 0, 'id'], 5, 9],
    [['questions', 1], 6, 5],
  ])('%j is at %i:%i', (path, line, column) => {
    expect(readYaml(quiz).placeOf(path)).toEqual({ line, column });
  });

  test('of what is missing, to the group that misses it', () => {
    expect(readYaml(quiz).placeOf(['questions', 0, 'options', 0, 'text', 'en'])).toEqual({
      line: 5,
      column: 9,
    });
  });

  test('through an alias, to what the alias stands for', () => {
    const { placeOf } = readYaml('a: &first\n  text: Halo\nb: *first\n');
    expect(placeOf(['b', 'text'])).toEqual({ line: 2, column: 3 });
  });
});

describe('a file that is not YAML says where and why', () => {
  test.each([
    ['an unquoted colon', 'title: Kamar: belum siap\n', '1:8 yaml-syntax'],
    ['a tab', 'title:\n\tid: Kamar\n', '2:1 yaml-syntax'],
    ['an open bracket', 'title: { id: Kamar\nlevel: 2\n', '2:1 yaml-syntax'],
    ['an alias of nothing', 'title: *kamar\n', '1:8 yaml-syntax'],
    ['an alias within itself', 'title: &a { id: *a }\n', '1:17 yaml-syntax'],
    ['two documents', 'level: 1\n---\nlevel: 2\n', '2:1 yaml-syntax'],
    ['a key that stands twice', 'level: 1\nminutes: 8\nlevel: 2\n', '3:1 duplicate-key'],
  ])('%s', (_, text, expected) => {
    const { data, faults } = readYaml(text);
    expect(data).toBeUndefined();
    expect(
      faults.map(({ place, problem }) => `${place.line}:${place.column} ${problem.code}`),
    ).toEqual([expected]);
  });
});
