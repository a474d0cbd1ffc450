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
      // JSON knows no −0.
      const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
      expect(asJson(readYaml(stringify(data)).data)).toEqual(asJson(data));
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
    ['a tab', 'title:\n\tid: Kamar\n\tid: Room\n', '2:1 yaml-syntax'],
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

describe('a slip of the hand is named, with the mend', () => {
  const said = (text: string) =>
    readYaml(text).faults.map(
      ({ place, problem: { message, fix } }) => `${place.line}:${place.column} ${message} → ${fix}`,
    );

  test.each([
    [
      'no space after the colon',
      'one:\n  takes:2\n  go: end\n',
      '2:3 A space is missing after the colon: "takes:2" is read as one word. → write `takes: 2`.',
    ],
    [
      'no space after the colon of the last key',
      'go: end\ntakes:2\n',
      '2:1 A space is missing after the colon: "takes:2" is read as one word. → write `takes: 2`.',
    ],
    [
      'an apostrophe in single quotes',
      "text: { id: 'Hari Jum'at', en: Friday }\n",
      `1:23 The text in '…' is closed by the ' before "at'", and this stands after it. → put the whole text in "…", or write an apostrophe in it twice ('').`,
    ],
    [
      'quotation marks in double quotes',
      'text: "She says "no", again"\n',
      `1:18 The text in "…" is closed by the " before "no"", and this stands after it. → put the whole text in '…', or write a quotation mark in it \\".`,
    ],
    [
      'a quotation mark that nothing closes',
      "text: 'Belum, Bu.\n",
      "2:1 A text in '…' is not closed before the file ends. → close it with ' where it ends; look for the last text that begins with '.",
    ],
    [
      'a missing comma',
      'text: { id: satu en: one }\n',
      '1:18 Between two entries in { … } a comma is missing, before "en:". → write `, en: …`; or, if "en:" belongs to the text before it, put that text in quotes.',
    ],
    [
      'a missing comma after a group',
      'when: { feeling: { ratna: { min: 1 } } has: news }\n',
      '1:40 Between two entries in { … } a comma is missing, before "has:". → write `, has: …`; or, if "has:" belongs to the text before it, put that text in quotes.',
    ],
    [
      'a missing colon',
      'when: { minutes { min: 1 } }\n',
      '1:17 After "minutes" a colon is missing. → write `minutes: { …`.',
    ],
    [
      'a choice one space too deep',
      'choices:\n  one:\n    go: end\n   two:\n    go: end\n',
      '4:4 "two" stands 3 spaces in, where no group above it begins. → indent it by 2, to stand beside "one"; or by 4, to stand beside "go".',
    ],
    [
      'a key below a text, too deep',
      'one:\n  text: halo\n   takes: 2\n  go: end\n',
      '3:4 "takes" stands 3 spaces in, where no group above it begins. → indent it by 2, to stand beside "text".',
    ],
    [
      'an entry of a list, too deep',
      'policy:\n  - rule: a\n    case: bend\n   - rule: b\n',
      '4:4 This entry of a list stands 3 spaces in, where no group above it begins. → indent it by 2, to stand beside "rule".',
    ],
    [
      'a colon between curly quotes',
      'text:\n  id: “Belum: tunggu.”\n',
      "2:7 Curly quotes are letters to YAML, and a colon with a space inside them ends a key. → put straight quotes around the whole, curly quotes and all: '“Belum: tunggu.”'.",
    ],
    [
      'a colon in a text',
      "title: Jum'at: libur\n",
      `1:8 The text "Jum'at: libur" holds a colon and a space, which makes a key of what stands before them. → put straight quotes around it: "Jum'at: libur".`,
    ],
    [
      'a text that begins with a sign',
      'text: @home\n',
      "1:7 An unquoted text cannot begin with @, which means something to YAML. → put it in quotes: '@home'.",
    ],
    [
      'a list in the line of its key',
      'trains: - waiting\n',
      `1:9 A list does not begin in the line of its key "trains"; and an unquoted text does not begin with "- ". → put each "- …" in a line of its own below the key; or, if it is a text, in quotes: '- waiting'.`,
    ],
    [
      'a bracket that is not closed',
      'title: { id: Kamar\nlevel: 2\n',
      '2:1 The { opened in line 1 is not closed before this. → write } at its end, or indent the lines inside it deeper than their key.',
    ],
    [
      'a bracket lost in a comment',
      'title: { id: Kamar #412, en: Room }\nlevel: 2\n',
      '1:20 What follows this unquoted # is a comment, and so is the } that would close the {. → put the text with the # in quotes; a colour is written without it.',
    ],
    [
      'a bracket too many',
      'title: { id: Kamar } }\n',
      '1:22 This } closes nothing: there is one more than was opened. → remove it, or open the bracket that it should close.',
    ],
    [
      'an equals sign for a colon',
      'level = 2\nminutes: 8\n',
      '1:1 "level = 2" stands among keys and is none: a key ends with a colon and a space. → write `level: 2`.',
    ],
    [
      'a line without a key',
      'brief: Kamar\nbelum siap\nlevel: 2\n',
      '2:1 "belum siap" stands among keys and is none: a key ends with a colon and a space. → if it is more of "brief", put that whole text in quotes and indent this line deeper.',
    ],
    [
      'a key that stands twice',
      'one:\n  go: end\n  takes: 2\n  go: news\n',
      '4:3 The key "go" stands in this group already, in line 2. → remove one of the two, or rename this one.',
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  test('a tab speaks alone, since what follows it is its echo', () => {
    expect(said('one:\n  go: end\n\tgo: news\n\tgo: end\n')).toEqual([
      '3:1 This line is indented with a tab, and YAML counts spaces. → indent with spaces, two a level, here and in the lines below; most editors turn tabs into spaces at a command.',
    ]);
  });
});
