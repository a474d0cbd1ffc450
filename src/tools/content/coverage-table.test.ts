import { expect, test } from 'vitest';
import type { ConceptCoverage } from '#domain/course/coverage.ts';
import { coverageTable } from './coverage-table.ts';

const coverage: readonly ConceptCoverage[] = [
  {
    concept: 'empathy',
    lesson: 'listening-first',
    module: 'foundations',
    explained: ['id', 'en'],
    questions: ['a/1', 'a/2', 'a/3'],
    kinds: ['ordering', 'cloze'],
    hasTerm: true,
    practice: [{ kind: 'task', id: 'listening-first', isPlanned: false }],
  },
  {
    concept: 'goodwill',
    lesson: 'listening-first',
    module: 'foundations',
    explained: ['id'],
    questions: ['a/4'],
    kinds: ['ordering'],
    hasTerm: false,
    practice: [{ kind: 'tool', id: 'cx-metrics', isPlanned: true }],
  },
];

test('a module has one line, with what is only planned counted apart', () => {
  expect(coverageTable(coverage)).toBe(
    [
      'covered      concepts  explained id  explained en  terms  questions  kinds  in practice  planned only',
      'foundations  2         2             1             1      4          1+     1            1',
      'the course   2         2             1             1      4          1+     1            1',
    ].join('\n'),
  );
});

test('asked for each concept, it says where each is practised', () => {
  const [, , empathy, goodwill] = coverageTable(coverage, true).split('\n');
  expect(empathy).toMatch(/^ {2}empathy .* yes +yes +yes +3 +2 +task listening-first +-$/);
  expect(goodwill).toMatch(/^ {2}goodwill .* yes +no +no +1 +1 +- +tool cx-metrics$/);
});
